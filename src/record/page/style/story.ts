/** A story: its lede, the way to its parts, and the parts. */
export const STORY = `
.parts,.article,.contents,footer,.reports h2{padding-inline:1.25rem}
.parts{padding-bottom:3rem}
.parts>header,.parts>section{max-width:52rem}
header.record{padding-top:2.25rem}
.short{margin:0 0 1.25rem;padding:0;border-top:3px solid var(--ink)}
.short>div{display:grid;grid-template-columns:6.75rem 1fr;gap:0 1rem;padding:.7rem 0;border-bottom:1px solid var(--line)}
.short dt{font:650 .8rem/1.65rem var(--sans)}.short dd{margin:0;grid-column:2}.short dd+dd{margin-top:.5rem}
.short .latest dd{font-size:1.25rem;line-height:1.4}.short .latest dt{line-height:1.75rem}
.short .firm dt{color:var(--happened)}.short .disputed dt,.short .figures dt{color:var(--denied)}.short .ahead dt{color:var(--planned)}
.short .disputed,.short .figures,.short .firm,.short .ahead{color:inherit}
.short .at{font:600 .85rem/1.5 var(--sans);text-decoration:none;margin-inline-end:.3rem}.short .at:hover{text-decoration:underline}
.short .topic,.short .one{display:block}.short .topic{color:var(--ink)}.short .origins{white-space:nowrap}
:is(.short .topic,.figure h3,.dispute h3)::first-letter{text-transform:uppercase}
.tools{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1.25rem;font:.875rem/1.9 var(--sans)}.tools a,.tools summary{white-space:nowrap}.tools details{margin:0}.tools details[open]{flex-basis:100%}
.tools ul{columns:14rem;list-style:none;margin:.25rem 0 .5rem;padding:0}
.parts-nav{position:sticky;inset-block-start:0;z-index:2;margin:1rem -1.25rem 0;background:var(--paper);border-block:1px solid var(--line);font-size:.875rem}
.parts-nav ul{display:flex;gap:1.35rem;list-style:none;margin:0;padding:0 1.25rem;overflow-x:auto;scrollbar-width:none}
.parts-nav a,.contents nav a{text-decoration:none;font-weight:500}.parts-nav a{display:block;padding:.7rem 0;white-space:nowrap;color:var(--ink)}.parts-nav a:hover{color:var(--link);box-shadow:inset 0 -2px var(--link)}
.contents ul{list-style:none;padding:0}
.timeline>li{position:relative;display:grid;grid-template-columns:6.75rem .75rem 1fr;gap:0 1rem;padding:.6rem 0}
.timeline>li::before{content:"";position:absolute;inset-block:0;inset-inline-start:calc(6.75rem + 1rem + .375rem - 1px);width:2px;background:var(--line)}
.timeline>li:first-child::before{inset-block-start:1.2rem}.timeline>li:last-child::before{inset-block-end:auto;height:1.4rem}.timeline>li:only-child::before{display:none}
.timeline .when{grid-column:1;font-size:.85rem;font-weight:600;line-height:1.65rem;font-variant-numeric:tabular-nums}.timeline .rail{grid-column:2;position:relative;line-height:1.65rem}.timeline .rail svg{vertical-align:-.05rem}.timeline .what{grid-column:3}
.timeline>.same-day{padding-top:.1rem}
.state{font-size:.8rem;font-weight:600;margin-inline-end:.25rem}
.status{display:inline-flex;gap:.4rem;align-items:center;font:500 .8rem/1.6rem var(--sans)}
.history{font-size:.8rem;line-height:1.6;color:var(--soft);margin-top:.2rem!important}
.background-list .when,.background-list .what{color:var(--soft)}
.glance{margin:0 0 1.25rem}.glance>svg{display:block;width:100%;overflow:visible}.glance line{stroke:var(--line);stroke-width:2}.glance .days{stroke:currentColor;stroke-width:4;opacity:.35}
.glance .until line{stroke:var(--soft);stroke-width:1.5;stroke-dasharray:3 3}.until{color:var(--soft)}
.glance .ends{display:flex;justify-content:space-between;margin:.2rem 0 0;font:.8rem var(--sans);color:var(--soft)}.legend{display:flex;flex-wrap:wrap;gap:0 1.1rem;margin-top:.15rem}
.glance svg.columns{height:6rem}.glance .columns rect{fill:var(--paper);stroke:currentColor;stroke-width:1.5;vector-effect:non-scaling-stroke}.glance .happened rect,.glance .confirmed rect,.glance .disputed rect{fill:currentColor}.glance .possible rect,.glance .denied rect,.glance .cancelled rect{stroke-dasharray:3 2}.glance a:focus-visible{outline-offset:0}
.contested{fill:none;stroke:var(--denied);stroke-width:1.75}a.disputed{text-decoration:none}a.disputed:hover{text-decoration:underline}
.quotes>li{display:grid;grid-template-columns:6.75rem 1fr;gap:0 1rem;border:0;padding:.35rem 0}.quotes .when{font-size:.8rem;line-height:1.65rem;color:var(--soft);font-variant-numeric:tabular-nums}.quotes>li>div{grid-column:2}.quotes>.same-day{padding-top:.1rem}
.said>h3{margin-top:1.5rem;padding-top:1rem;border-top:1px solid var(--line)}.said>h2+h3{border:0;padding:0;margin-top:0}
.variants li+li{margin-top:.4rem}.variants{margin:.35rem 0 0;padding-inline-start:1rem;border-inline-start:2px solid var(--line);list-style:none;font-size:.95rem}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(14rem,100%),1fr));gap:0 2rem;margin:.5rem 0 1.5rem}
.side{border-top:3px solid var(--denied);padding:.6rem 0}.side h4{margin:0 0 .2rem;font:600 .875rem/1.5 var(--sans)}.side p{margin:0}
.value{font-size:1.25rem;font-weight:650}
.plot{list-style:none;margin:.25rem 0 1.25rem;padding:0}.plot li{display:grid;grid-template-columns:10rem minmax(5rem,1fr) minmax(12rem,1.3fr);gap:.1rem 1.25rem;align-items:center;padding:.45rem 0;border-top:1px solid var(--line)}.plot li:first-child{border-top:0}
.plot .who{font-size:.95rem;line-height:1.35}.plot .who .meta{display:block}.plot .given{font-size:.95rem;grid-column:3}.plot .value{font-size:1.2rem;font-variant-numeric:tabular-nums}
.track{width:100%;overflow:visible;color:var(--link)}.track line{stroke:var(--line);stroke-width:2}.track .tail{stroke:currentColor;stroke-width:2;stroke-dasharray:4 3}
.track circle{fill:currentColor;stroke:currentColor;stroke-width:2}.track .rough{fill:var(--paper)}
.lineage{margin:.5rem 0 1.5rem}.lineage svg{display:block;width:100%;overflow:visible}.lineage line{stroke:var(--line)}
.lineage text{fill:var(--ink);font:14px var(--sans)}.lineage .family-name{font-weight:650;font-size:13px}.lineage .own{fill:var(--soft);font-size:12.5px}
.if-narrow{display:none}.lineage .flow{fill:none;stroke:var(--link);opacity:.4;vector-effect:non-scaling-stroke}
.lineage circle{fill:var(--link);stroke:var(--link);stroke-width:2.5}.lineage circle.copy{fill:var(--paper)}
.lineage a:hover text{text-decoration:underline}
.families>li{padding:.5rem 0}
.steps>li{padding:.3rem 0 .3rem 1rem;border-inline-start:2px solid var(--line)}.steps time{font-size:.85rem;font-weight:600;margin-inline-end:.35rem}.steps .arrow{color:var(--soft)}
.course{margin:1.25rem 0 .4rem}
.pairs{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(16rem,100%),1fr));gap:.25rem 2rem;font-size:.95rem;padding:.6rem 0;border-bottom:1px solid var(--line)}
.pairs p{margin:0}
li:target,.figure:target,.dispute:target,.pairs:target{background:var(--mark);box-shadow:0 0 0 .4rem var(--mark);border-radius:.15rem}
/* What is far below is laid out when it is near: a long page is there at once. */
@media screen{.parts>section{content-visibility:auto;contain-intrinsic-size:auto 60rem}.reports>.report{content-visibility:auto;contain-intrinsic-size:auto 30rem}.timeline.long>li{content-visibility:auto;contain-intrinsic-size:auto 4rem}}
@media (max-width:36rem){
.plot li,.short>div,.quotes>li{grid-template-columns:1fr}.plot .who .meta{display:inline}.plot .given{grid-column:1}.short dd,.quotes>li>div{grid-column:1}.short dt{line-height:1.5}
.timeline>li{grid-template-columns:.75rem 1fr}.timeline .rail{grid-area:1/1}.timeline .when{grid-area:1/2}.timeline .what{grid-column:2}.timeline>.same-day .what{grid-row:1}
.timeline>li::before{inset-inline-start:calc(.375rem - 1px)}
.lineage text{font-size:13px}.lineage .own{font-size:11.5px}.if-narrow{display:inline}.if-wide{display:none}}
@media screen and (min-width:68rem){
.story{display:grid;grid-template-columns:minmax(0,1fr) minmax(24rem,38%);max-width:96rem;margin-inline:auto}
.parts{padding-inline:2.5rem}.parts-nav{margin-inline:-2.5rem}.parts-nav ul{padding-inline:2.5rem}
.reports{position:sticky;top:0;height:100vh;overflow:auto;border-inline-start:1px solid var(--line);background:var(--card)}
.reports h2{margin-top:2.25rem}
}
@media (prefers-reduced-motion:no-preference){html,.reports{scroll-behavior:smooth}}
`
