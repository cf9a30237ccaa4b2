/** On paper: no panel and no ways about, numbered sources at the end. */
export const PAPER = `
@media print{
:root{font-size:10pt;--paper:#fff;--card:#fff;--ink:#000;--soft:#333;--line:#999;--mark:#eee;--link:#000}
@page{margin:18mm 16mm}
body{font-size:10.5pt;line-height:1.45}h1{font-size:21pt}h2{font-size:14pt;margin-top:1.6rem}.parts>header,.parts>section{max-width:none}header.record{padding-top:0}
.story>.reports{display:none}.cite{padding:0;margin-inline-start:.15em;font-size:.75em;vertical-align:baseline}.cite::before{content:"["}.cite::after{content:"]"}
.sources{display:block;padding-inline:1.25rem}.sources ol{list-style:none;margin:0;padding:0}.sources li{padding:.15rem 0 .15rem 3rem;text-indent:-3rem;break-inside:avoid}.sources li::before{content:"[" counter(list-item) "] ";display:inline-block;width:3rem;text-indent:0;font-weight:600}
.lineage svg{min-width:0}nav,.skip,.taken,.layers,.tools{display:none}a{text-decoration:none}h2,h3{break-after:avoid}.timeline>li,.plain>li,.side,.figure,.pairs,.glance,.lineage{break-inside:avoid}
.reports{break-before:page}mark{background:none;text-decoration:underline;text-decoration-thickness:.5px}details:not(.taken)>*{display:block}
.report a[href^="http"]::after{content:" (" attr(href) ")";font-size:.8em}
}
`
