/** What the server's pages need beside the record's own style. */
export const WEB_STYLE = `
.top{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1.5rem;padding:.6rem 1.25rem;border-bottom:1px solid var(--line);background:var(--card);font:.95rem system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.top .home{font-weight:700;color:var(--ink);text-decoration:none;font-size:1.05rem}
.top nav{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin-inline-start:auto}.top nav>*{white-space:nowrap}
.search{display:flex;gap:.5rem;align-items:center;flex:1 1 16rem;max-width:34rem}.search input{flex:1;min-width:6rem}
input,textarea,button,select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:.35rem;padding:.3rem .55rem}
button{background:var(--card);cursor:pointer;font-family:system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}button:hover{border-color:var(--link)}
button.main{background:var(--link);color:var(--paper);border-color:var(--link)}
#content:focus{outline:none}
.page .report{padding-inline:0;border:0}.page .report h1{font-size:clamp(1.5rem,1.1rem + 1.4vw,2.1rem);margin-top:.25rem}
.page{max-width:60rem;padding:1.25rem;margin-inline:auto}
.stories{list-style:none;margin:0;padding:0}.stories>li{padding:.9rem 0;border-bottom:1px solid var(--line)}
.stories h2{border:0;margin:0;padding:0;font-size:1.25rem}.stories p{margin:.15rem 0}
.latest .when{font-size:.85rem;font-weight:600;margin-inline-end:.35rem}
.fresh{font:600 .8rem system-ui,sans-serif;background:var(--mark);border-radius:1rem;padding:.1rem .6rem}
.panel-list{list-style:none;margin:0;padding:0 1.25rem 1.25rem}.panel-list li{padding:.6rem 0;border-bottom:1px solid var(--line)}.panel-list p{margin:0}
/* A long list of reports is laid out as it is scrolled to. */
@media screen{.panel-list li{content-visibility:auto;contain-intrinsic-size:auto 4.4rem}}
.reports .close{float:inline-end;margin:1rem 1.25rem 0 0}
.row{display:grid;grid-template-columns:1fr 1fr;gap:0 1.5rem}.row>div{min-width:0}.row p{margin:.45rem 0}.row.shared{background:var(--card)}
.row.heads h2{border:0;font-size:1.15rem;margin:.75rem 0 .25rem}
mark.same{text-decoration:none;background:var(--mark);color:var(--ink)}
ins{text-decoration:underline 2px var(--happened);background:none}del{text-decoration:line-through 2px var(--denied)}
p.cut{border-inline-start:4px solid var(--denied);padding-inline-start:.75rem}p.added{border-inline-start:4px solid var(--happened);padding-inline-start:.75rem}
.drop{border:2px dashed var(--soft);border-radius:.75rem;padding:1rem 1.25rem;margin:0 0 1rem}body.dropping .drop{border-color:var(--link);background:var(--mark)}
.field{display:block;margin:.75rem 0}.field input[type=text],.field input[type=url],.field textarea{display:block;width:100%}
.hits{list-style:none;margin:0;padding:0}.hits>li{padding:.7rem 0;border-bottom:1px solid var(--line)}.hits p{margin:.1rem 0}.hits b{background:var(--mark);font-weight:600}
.choice{display:flex;gap:.5rem;align-items:baseline;padding:.2rem 0}fieldset{border:1px solid var(--line);border-radius:.5rem;margin:.75rem 0;max-height:22rem;overflow:auto}
.order{border:1px solid var(--line);border-radius:.5rem;background:var(--card);margin:0 0 .5rem}.order>summary{padding:.55rem 1rem;font-size:1rem}.order form{padding:0 1rem .9rem}.order .choice{font:1rem/1.4 Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,"Noto Serif",serif;color:var(--ink)}.choice>span>span{display:block}.choice>span>span+span{color:var(--soft);margin-top:.15rem}.decisions>li{display:flex;gap:1rem;justify-content:space-between;align-items:start}.correct .field{font:.9rem system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:var(--soft)}.correct select{display:block;max-width:100%}
.why{display:flex;gap:.75rem;align-items:end}.why .field{flex:1;margin:0}
.error{border-inline-start:4px solid var(--denied);padding:.25rem 1rem}
.live{position:fixed;inset-block-end:.75rem;inset-inline-end:.75rem;margin:0;padding:.4rem .9rem;background:var(--ink);color:var(--paper);border-radius:.5rem;font:.9rem system-ui,sans-serif}.live:empty{display:none}
.decide{display:inline}.decide summary{display:inline}
table{border-collapse:collapse;font:.95rem system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}td,th{text-align:start;padding:.35rem .9rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:top}
.progress{display:grid;grid-template-columns:minmax(8rem,20rem) 1fr;gap:1rem;align-items:center;margin:.75rem 0}.progress p{margin:0}progress{width:100%;height:.9rem;accent-color:var(--link)}
.aloud{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
#keys{border:1px solid var(--line);border-radius:.75rem;background:var(--card);color:var(--ink);padding:1rem 1.5rem;max-width:26rem}#keys::backdrop{background:#0006}
#keys h2{margin-top:0}#keys dl{display:grid;grid-template-columns:auto 1fr;gap:.4rem 1rem;margin:.75rem 0}#keys dd{margin:0}kbd{font:600 .85rem ui-monospace,monospace;border:1px solid var(--soft);border-radius:.3rem;padding:.05rem .4rem;background:var(--paper)}
.keys-button{border:0;background:none;text-decoration:underline;color:var(--link);padding:0}
.read[tabindex]:focus{position:relative}.read[tabindex]:focus::after{content:attr(title);position:absolute;inset-block-start:1.6em;inset-inline-start:0;z-index:2;width:max-content;max-width:18rem;padding:.25rem .6rem;border-radius:.35rem;background:var(--ink);color:var(--paper);font:.8rem/1.4 system-ui,sans-serif}
li.here{outline:2px solid var(--link);outline-offset:.35rem;border-radius:.25rem}
@media (max-width:44rem){.row,.progress{grid-template-columns:1fr}.top{gap:.4rem 1rem}.top nav{margin:0;gap:.25rem .85rem}}
@media screen and (min-width:68rem){.top+#content .reports{top:0}}
@media print{.top,.live,.close,form{display:none}}
`
