/** The page's one style sheet: light and dark, narrow and wide, screen and paper. No font or image is fetched. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1b1b18;--soft:#5d5b54;--paper:#fbfaf7;--card:#fff;--line:#dcd8ce;--mark:#fff1b8;--cited:#e3c04a;--target:#ffd24d;
--link:#0b4f8a;--planned:#0b4f8a;--confirmed:#3a3f9e;--happened:#1d6b35;--denied:#a3231b;--cancelled:#6b6257;--possible:#8a5300}
@media (prefers-color-scheme:dark){:root{--ink:#ece9e1;--soft:#aaa598;--paper:#171715;--card:#1f1f1c;--line:#3a3832;--mark:#4a3f12;--cited:#7d6a22;--target:#8a6d00;
--link:#8cc4f5;--planned:#8cc4f5;--confirmed:#b3b5ff;--happened:#86d49b;--denied:#ff9d93;--cancelled:#c0b8aa;--possible:#f2bd6b}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,"Noto Serif",serif;overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.theirs{unicode-bidi:isolate}.sources{display:none}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem;z-index:9}
.parts,.article,.contents,footer,.reports>h2{padding-inline:1.25rem}
header.record{padding-top:1.75rem;max-width:48rem}
h1{font-size:clamp(1.6rem,1.1rem + 2vw,2.4rem);line-height:1.15;margin:0 0 .5rem;text-wrap:balance}
h2{font-size:1.3rem;margin:2.25rem 0 .75rem;padding-bottom:.25rem;border-bottom:2px solid var(--ink)}
h3{font-size:1.05rem;margin:1.5rem 0 .4rem}
.scope,.meta,.role,.history,nav,.when,.badge,.cite,.note,footer,summary{font-family:system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.scope{font-size:1rem;color:var(--soft);margin:0 0 .75rem}
.lede{font-size:1.15rem;margin:.5rem 0 1rem}
nav ul{display:flex;flex-wrap:wrap;gap:.35rem 1rem;list-style:none;margin:.5rem 0 0;padding:0;font-size:.95rem}
.meta,.role,.note{color:var(--soft);font-size:.875rem}
.role{font-weight:400}
.timeline,.steps,.plain{list-style:none;margin:0;padding:0}
.timeline>li,.short>div{display:grid;grid-template-columns:7.5rem 1fr;gap:0 1rem}
.timeline>li{padding:.6rem 0;border-top:1px solid var(--line)}.timeline>.same-day{border-top:0;padding-top:.1rem}.timeline>li:first-child{border-top:0}
.when{font-size:.9rem;font-variant-numeric:tabular-nums}.when>time{display:block;font-weight:600;line-height:1.5rem}
.same-day time{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.status{display:inline-flex;gap:.4rem;align-items:center;font:500 .8rem/1.5rem system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.mark{fill:var(--paper);stroke:currentColor;stroke-width:2;overflow:visible}.mark .full{fill:currentColor}.mark .dashed{stroke-dasharray:2.2 2}
.timeline p,.plain p{margin:0}
.short{margin:1rem 0;padding:.4rem 0;border-block:2px solid var(--ink);max-width:48rem}
.short>div{padding:.4rem 0}.short>div+div{border-top:1px solid var(--line)}
.short dt{font:700 .9rem/1.6rem system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}.short dd{margin:0;grid-column:2}.short dd+dd{margin-top:.35rem}.short div:first-child dd{font-size:1.15rem;line-height:1.4}
.short .at{font:600 .9rem system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;text-decoration:none;margin-inline-end:.3rem}.short .at:hover{text-decoration:underline}
.badge{display:inline-block;font-size:.75rem;font-weight:600;letter-spacing:.02em;border:1.5px solid currentColor;border-radius:1rem;padding:0 .55rem;line-height:1.35rem;margin-right:.35rem;vertical-align:.08rem}
.planned{color:var(--planned)}.confirmed{color:var(--confirmed)}.happened{color:var(--happened)}.denied{color:var(--denied)}.cancelled{color:var(--cancelled)}.possible{color:var(--possible)}
.history{font-size:.825rem;color:var(--soft);margin-top:.2rem!important}
.glance{margin:0 0 1rem}.glance>svg{display:block;width:100%;overflow:visible}.glance line{stroke:var(--line);stroke-width:2}.glance .days{stroke:currentColor;stroke-width:4;opacity:.35}
.glance .ends{display:flex;justify-content:space-between;margin:.15rem 0 0;font:.8rem system-ui,sans-serif;color:var(--soft)}.legend{display:flex;flex-wrap:wrap;gap:0 1.1rem;margin-top:.25rem}
.glance svg.columns{height:6rem}.glance .columns rect{fill:var(--paper);stroke:currentColor;stroke-width:1.5;vector-effect:non-scaling-stroke}.glance .happened rect,.glance .confirmed rect{fill:currentColor}.glance .possible rect,.glance .denied rect,.glance .cancelled rect{stroke-dasharray:3 2}.glance a:focus-visible{outline-offset:0}
.background-list .when,.background-list p{color:var(--soft)}
.cite{font-size:.75rem;font-weight:600;text-decoration:none;border:1px solid var(--line);background:var(--card);border-radius:.3rem;padding:.02rem .34rem;margin-left:.2rem;white-space:nowrap}
.cite:hover{border-color:var(--link);text-decoration:underline}
.plain>li{padding:.55rem 0;border-bottom:1px solid var(--line)}
.quote{font-size:1.05rem}
.variants{margin:.35rem 0 0;padding-left:1rem;border-left:3px solid var(--line);list-style:none;font-size:.95rem}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(16rem,100%),1fr));gap:.75rem;margin:.5rem 0 1rem}
.side{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.75rem .9rem}
.side h4{margin:0 0 .25rem;font-size:.95rem}
.side p{margin:0}
.value{font-size:1.25rem;font-weight:600}
.plot{list-style:none;margin:.25rem 0 1rem;padding:0}.plot li{display:grid;grid-template-columns:10rem minmax(5rem,1fr) minmax(12rem,1.3fr);gap:.1rem 1rem;align-items:center;padding:.35rem 0;border-top:1px solid var(--line)}.plot li:first-child{border-top:0}
.plot .who{font-size:.9rem;line-height:1.35}.plot .who .meta{display:block}.plot .given{font-size:.95rem;grid-column:3}.plot .value{font-size:1.15rem;font-variant-numeric:tabular-nums}
.track{width:100%;overflow:visible;color:var(--link)}.track line{stroke:var(--line);stroke-width:2}.track .tail{stroke:currentColor;stroke-width:2;stroke-dasharray:4 3}
.track circle{fill:currentColor;stroke:currentColor;stroke-width:2}.track .rough{fill:var(--paper)}
.lineage{margin:.5rem 0 1.5rem}.lineage svg{display:block;width:100%;overflow:visible}.lineage line{stroke:var(--line)}
.lineage text{fill:var(--ink);font:14px system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}.lineage .family-name{font-weight:700;font-size:13px}.lineage .own{fill:var(--soft);font-size:12.5px}
.lineage .flow{fill:none;stroke:var(--link);opacity:.4;vector-effect:non-scaling-stroke}
.lineage circle{fill:var(--link);stroke:var(--link);stroke-width:2.5}.lineage circle.copy{fill:var(--paper)}
.lineage a:hover text{text-decoration:underline}
a.use{color:inherit;text-decoration:none}a.use:hover{text-decoration:underline}
li:target,.figure:target,.dispute:target,.family:target,.pairs:target{background:var(--mark)}
.steps>li{padding:.6rem 0 .6rem 1rem;border-left:3px solid var(--line)}
.course{font-size:1rem;margin:1rem 0 .25rem}
.steps .arrow{color:var(--soft)}
.family{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.75rem .9rem;margin:0 0 .75rem}
.family h3{margin:0 0 .35rem}
meter{width:6rem;vertical-align:middle}
details{margin:.5rem 0}summary{cursor:pointer;color:var(--link);font-size:.9rem}
.pairs{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(16rem,100%),1fr));gap:.25rem 1rem;font-size:.9rem;padding:.5rem 0;border-bottom:1px solid var(--line)}
.pairs p{margin:0}
.report{padding:0 1.25rem 1.5rem;border-bottom:1px solid var(--line)}
.report h1,.report h3{font-size:1.15rem;line-height:1.25;margin:1.25rem 0 .25rem}
.report p{max-width:42rem}
mark{background:none;color:inherit;scroll-margin-top:5rem;text-decoration:underline 2px var(--cited);text-underline-offset:.22em}
mark:target,mark:target mark,mark.shown,mark.shown mark{text-decoration:none;background:var(--target);box-shadow:0 0 0 3px var(--target)}
.up{font-size:.8rem}
.article{max-width:46rem;padding-block:1.25rem}
.layers fieldset{border:1px solid var(--line);border-radius:.5rem;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:.4rem .9rem;font:.95rem system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.layers label{border-bottom:3px solid var(--hue)}
.statements{--hue:#c58a00}.names{--hue:#2f7d4f}.times{--hue:#7a52c7}.figures{--hue:#c2455b}
:is(.article,.report):has([name=statements]:checked) .read.statements,:is(.article,.report):has([name=names]:checked) .read.names,:is(.article,.report):has([name=times]:checked) .read.times,:is(.article,.report):has([name=figures]:checked) .read.figures{text-decoration:underline 2px var(--hue);text-underline-offset:.22em;cursor:help}
:is(.article,.report):has([name=names]:checked) .read.names{text-underline-offset:.4em}
/* What is far below is laid out when it is near: a long page is there at once. */
@media screen{.parts>section{content-visibility:auto;contain-intrinsic-size:auto 60rem}.reports>.report{content-visibility:auto;contain-intrinsic-size:auto 30rem}}
footer{padding-block:1.5rem;color:var(--soft);font-size:.875rem}
@media (max-width:36rem){.plot li{grid-template-columns:1fr}.plot .who .meta{display:inline}.plot .given{grid-column:1}.timeline>li,.short>div{grid-template-columns:1fr}.short dd{grid-column:1}.when{display:flex;gap:.75rem}.lineage text{font-size:13px}.lineage .own{font-size:11.5px}}
@media screen and (min-width:68rem){
.story{display:grid;grid-template-columns:minmax(0,1fr) minmax(24rem,40%);max-width:100rem;margin-inline:auto}
.reports{position:sticky;top:0;height:100vh;overflow:auto;border-left:1px solid var(--line);background:var(--card)}
.reports h2{margin-top:1.25rem;margin-inline:1.25rem;padding-inline:0}
}
@media (prefers-reduced-motion:no-preference){html,.reports{scroll-behavior:smooth}}
@media print{
:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#333;--line:#999;--mark:#eee;--link:#000}
body{font-size:10.5pt}.story>.reports{display:none}.cite{border:0;padding:0;margin-left:.15em}.cite::before{content:"["}.cite::after{content:"]"}
.sources{display:block;padding-inline:1.25rem}.sources ul{list-style:none;margin:0;padding:0}.sources li{display:grid;grid-template-columns:2.6rem 1fr;padding:.15rem 0;break-inside:avoid}.sources .number{font-weight:600;text-align:end;margin-inline-end:.6rem}
.scroll{overflow:visible}.lineage svg{min-width:0}nav,.skip,.taken,.layers{display:none}a{text-decoration:none}h2,h3{break-after:avoid}.timeline>li,.plain>li,.side,.family{break-inside:avoid}
.reports{break-before:page}mark{background:none;text-decoration:underline;text-decoration-thickness:.5px}details:not(.taken)>*{display:block}
.report a[href^="http"]::after{content:" (" attr(href) ")";font-size:.8em}
}
`
