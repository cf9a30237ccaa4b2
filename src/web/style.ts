/** What the server's pages need beside the record's own style. */
export const WEB_STYLE = `
.top{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1.75rem;padding:.7rem 1.25rem;border-bottom:1px solid var(--line);background:var(--card);font:.9rem var(--sans)}
.top .home{font:700 1.25rem/1 var(--serif);letter-spacing:-.01em;color:var(--ink);text-decoration:none}
.top nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin-inline-start:auto}.top nav>*{white-space:nowrap;text-decoration:none;color:var(--ink)}.top nav>:hover{color:var(--link);text-decoration:underline}
.search{display:flex;gap:.4rem;align-items:center;flex:1 1 16rem;max-width:32rem}.search input{flex:1;min-width:6rem}
input,textarea,button,select{font:.95rem/1.4 var(--sans);color:inherit;background:var(--card);border:1px solid color-mix(in srgb,var(--soft) 75%,var(--paper));border-radius:.4rem;padding:.35rem .65rem}
button{cursor:pointer}::file-selector-button{font:500 .9rem/1.4 var(--sans);color:var(--ink);background:var(--card);border:1px solid color-mix(in srgb,var(--soft) 75%,var(--paper));border-radius:.4rem;padding:.4rem .8rem;margin-inline-end:.75rem;cursor:pointer}button:hover{border-color:var(--link);color:var(--link)}
button.main{background:var(--link);color:var(--paper);border-color:var(--link);font-weight:600;padding-inline:1.1rem}button.main:hover{background:var(--ink);border-color:var(--ink);color:var(--paper)}
#content:focus{outline:none}
.page{max-width:48rem;padding:2.25rem 1.25rem 3rem;margin-inline:auto}
.page .report{padding-inline:0;border:0}.page .report h1{font-size:clamp(1.6rem,1.2rem + 1.6vw,2.2rem);line-height:1.15;margin-top:.5rem}
.page>.meta:first-child a,header.record>.meta a{text-decoration:none}
.stories,.hits{list-style:none;margin:0;padding:0}.stories>li{padding:1.35rem 0;border-top:1px solid var(--line)}.stories>li:first-child{border-top:3px solid var(--ink)}
.stories h2{margin:.3rem 0 .35rem;font-size:1.45rem;line-height:1.2}.stories h2 a,.hits a,.panel-list a{color:inherit;text-decoration:none}.stories h2 a:hover,.hits a:hover,.panel-list a:hover{color:var(--link);text-decoration:underline}.stories p{margin:0}
.latest .when{font-size:.85rem;font-weight:600;margin-inline-end:.35rem}
.fresh{font-weight:600;color:var(--link);text-decoration:none}.fresh::before{content:"";display:inline-block;width:.5rem;height:.5rem;border-radius:50%;background:currentColor;margin-inline-end:.4rem}a.fresh:hover{text-decoration:underline}
.news{max-width:96rem;margin-inline:auto;padding:1.25rem 2.5rem;background:var(--card);border-bottom:1px solid var(--line)}.news h2{margin:0 0 .25rem;font-size:1.1rem}.news>*{max-width:52rem}.news .badge{color:var(--link)}.news li{padding:.4rem 0}
.panel-list{list-style:none;margin:0;padding:0 1.25rem 1.25rem}.panel-list li{position:relative;padding:.7rem 0 .7rem 2rem;border-top:1px solid var(--line)}.panel-list p{margin:0;line-height:1.35}.panel-list .meta{margin-top:.2rem}
.panel-list b{direction:ltr;position:absolute;inset-inline-start:0;font:600 .8rem/1.6rem var(--sans);color:var(--link);font-variant-numeric:tabular-nums}
/* A long list of reports is laid out as it is scrolled to. */
@media screen{.panel-list li{content-visibility:auto;contain-intrinsic-size:auto 4.4rem}}
#panel>section,#panel>.note{padding-inline:1.25rem}#panel>section h2{padding-inline:0}
.panel-bar{position:sticky;inset-block-start:0;z-index:1;display:flex;gap:1.25rem;align-items:center;padding:.6rem 1.25rem;background:var(--card);border-bottom:1px solid var(--line);font:.875rem var(--sans)}
.row{display:grid;grid-template-columns:1fr 1fr;gap:0 2.5rem}.row>div{min-width:0}.row p{margin:.5rem 0}.row.shared{background:var(--card)}
.row.heads{border-bottom:1px solid var(--line);margin-bottom:.75rem}.row.heads h2{font-size:1.2rem;margin:.75rem 0 .25rem}.row.heads a{color:inherit;text-decoration:none}
.parts>.comparison{max-width:76rem;content-visibility:visible}
mark.same{text-decoration:none;background:var(--mark);color:var(--ink)}
ins{text-decoration:underline 2px var(--happened);background:none}del{text-decoration:line-through 2px var(--denied)}
p.cut{border-inline-start:3px dashed var(--denied);padding-inline-start:.75rem}p.added{border-inline-start:3px solid var(--happened);padding-inline-start:.75rem}
.drop{border:2px dashed color-mix(in srgb,var(--soft) 60%,var(--paper));border-radius:.75rem;padding:1.25rem 1.5rem;margin:0 0 1.5rem}body.dropping .drop{border-color:var(--link);background:var(--mark)}
.field{display:block;margin:1rem 0;font:.9rem/1.5 var(--sans)}.field input[type=text],.field input[type=url],.field input[type=file],.field input[type=date],.field textarea,.field select{display:block;margin-top:.3rem}.field input[type=text],.field input[type=url],.field textarea{width:100%}.field select{max-width:100%}.field input[type=file]{border:0;padding:0;background:none;max-width:100%}
.hits>li{padding:1rem 0;border-top:1px solid var(--line)}.hits p{margin:.1rem 0}.hits p:first-child{font-weight:650}.hits b{background:var(--mark);font-weight:inherit}
.choice{display:flex;gap:.6rem;align-items:baseline;padding:.25rem 0}fieldset{border:1px solid var(--line);border-radius:.5rem;margin:.75rem 0;max-height:22rem;overflow:auto}legend{font:600 .875rem var(--sans)}.layers fieldset{max-height:none;overflow:visible}
.order{border-top:1px solid var(--line);margin:0}.order:last-of-type{border-bottom:1px solid var(--line)}.order>summary{padding:.7rem 0;font-size:.95rem;font-weight:500}.order form{padding:0 0 1.25rem 1rem}.order .choice{font:1rem/1.4 var(--serif)}.choice>span>span{display:block}.choice>span>span+span{color:var(--soft);margin-top:.15rem}.correct h2{margin:2rem 0 .5rem;font-size:1.2rem}
.decisions>li{display:flex;gap:1rem;justify-content:space-between;align-items:start}
.why{display:flex;gap:.75rem;align-items:end}.why .field{flex:1;margin:0}.why button{white-space:nowrap}
.error{border-inline-start:4px solid var(--denied);padding:.25rem 1rem}
.live{position:fixed;inset-block-end:.75rem;inset-inline-end:.75rem;margin:0;padding:.4rem .9rem;background:var(--ink);color:var(--paper);border-radius:.5rem;font:.9rem var(--sans)}.live:empty{display:none}
table{border-collapse:collapse;width:100%;font:.9rem/1.5 var(--sans)}td,th{text-align:start;padding:.5rem 1rem .5rem 0;border-bottom:1px solid var(--line);vertical-align:top}th{font-weight:600;color:var(--soft)}
.progress{display:grid;grid-template-columns:minmax(8rem,20rem) 1fr;gap:1rem;align-items:center;margin:.75rem 0}.progress p{margin:0}progress{width:100%;height:.9rem;accent-color:var(--link)}
#keys{border:1px solid var(--line);border-radius:.75rem;background:var(--card);color:var(--ink);padding:1.25rem 1.75rem;max-width:26rem;font:.95rem/1.5 var(--sans)}#keys::backdrop{background:#0006}
#keys h2{margin-top:0}#keys dl{display:grid;grid-template-columns:auto 1fr;gap:.45rem 1.25rem;margin:.75rem 0}#keys dd{margin:0}kbd{font:600 .85rem ui-monospace,monospace;border:1px solid var(--soft);border-radius:.3rem;padding:.05rem .4rem;background:var(--paper)}
.keys-button{border:0;background:none;padding:0;font-size:.9rem}
.read[tabindex]:focus{position:relative}.read[tabindex]:focus::after{content:attr(title);position:absolute;inset-block-start:1.6em;inset-inline-start:0;z-index:2;width:max-content;max-width:18rem;padding:.25rem .6rem;border-radius:.35rem;background:var(--ink);color:var(--paper);font:.8rem/1.4 var(--sans)}
li.here{box-shadow:-.75rem 0 0 -.5rem var(--link)}
@media (max-width:44rem){.news{padding-inline:1.25rem}.row,.progress{grid-template-columns:1fr}.top{gap:.5rem 1rem}.top nav{margin:0;gap:.25rem 1.1rem}.search{flex-basis:100%;order:3}.search label{position:absolute;clip-path:inset(50%)}.why{flex-wrap:wrap}.why .field{flex-basis:100%}.page{padding-top:1.5rem}header.record{padding-top:1.5rem}}
@media (hover:none),(max-width:44rem){.keys-button{display:none}}
@media print{.top,.live,.close,form{display:none}}
`
