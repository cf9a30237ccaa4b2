/** Colours, letters, links, headings: what all of a page is made with. */
export const BASE = `
:root{color-scheme:light dark;
--serif:"Source Serif 4 Variable","Source Serif 4",Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,"Noto Serif",serif;
--sans:"Inter Variable",Inter,system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;
--ink:#17191e;--soft:#5a5f6a;--paper:#fdfcfa;--card:#fff;--line:#e2dfd7;--mark:#fff0ad;--cited:#dcb637;--target:#ffd757;--link:#0b4f9e;
--planned:#0b4f9e;--confirmed:#44449f;--happened:#1b6b3a;--denied:#ab1f1f;--cancelled:#6a6157;--possible:#875200}
@media (prefers-color-scheme:dark){:root{--ink:#ebe9e4;--soft:#a9a8a3;--paper:#141518;--card:#1c1d21;--line:#34353a;--mark:#4b4013;--cited:#8d7727;--target:#806500;--link:#8fc2ff;
--planned:#8fc2ff;--confirmed:#b9b8ff;--happened:#84d3a0;--denied:#ff9c94;--cancelled:#c2baac;--possible:#f0bd70}}
*{box-sizing:border-box}
html{scroll-padding-top:4rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 var(--serif);overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:3px}
.theirs{unicode-bidi:isolate}.sources{display:none}
.skip,.aloud,.same-day>.when{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:focus{inset:.75rem auto auto 1rem;width:auto;height:auto;clip-path:none;background:var(--card);padding:.5rem;z-index:9}
h1{font:650 clamp(1.75rem,1.2rem + 2.1vw,2.65rem)/1.12 var(--serif);letter-spacing:-.012em;margin:0 0 .6rem;text-wrap:balance}
h2{font:650 1.4rem/1.25 var(--serif);letter-spacing:-.005em;margin:2.75rem 0 1rem}
h3{font:650 1.075rem/1.35 var(--serif);margin:1.75rem 0 .4rem}
.scope,.meta,.role,.history,nav,.badge,.cite,.note,footer,summary,.state,.when,time{font-family:var(--sans)}
.scope{font-size:.95rem;color:var(--soft);margin:0 0 1.25rem}
.meta,.role,.note{color:var(--soft);font-size:.85rem;line-height:1.5}
.role{font-weight:400}
.note{max-width:44rem}
.plain,.timeline,.steps{list-style:none;margin:0;padding:0}
.plain p,.timeline p{margin:0}
.plain>li{padding:.6rem 0;border-bottom:1px solid var(--line)}.plain>li:last-child{border-bottom:0}
details{margin:.5rem 0}summary{cursor:pointer;color:var(--link);font-size:.9rem}
meter{width:6rem;vertical-align:middle}
.cite{font-size:.7rem;font-weight:600;line-height:1;text-decoration:none;vertical-align:.3em;padding:.15rem .2rem;border-radius:.25rem;white-space:nowrap;font-variant-numeric:tabular-nums}
.cite:hover{background:var(--mark);text-decoration:underline}
.badge{font-size:.75rem;font-weight:600;margin-inline-end:.35rem}
.planned{color:var(--planned)}.confirmed{color:var(--confirmed)}.happened{color:var(--happened)}.denied,.disputed{color:var(--denied)}.cancelled{color:var(--cancelled)}.possible{color:var(--possible)}
.mark{fill:var(--paper);stroke:currentColor;stroke-width:2;overflow:visible}.mark .full{fill:currentColor}.mark .dashed{stroke-dasharray:2.2 2}
footer{padding-block:2rem;color:var(--soft);font-size:.85rem}
`
