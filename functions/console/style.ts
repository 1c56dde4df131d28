import { style as base } from '../portal/style.ts';

/** The colours and sizes of the page for people, and what a desk needs besides: a row of places to go, two columns where there is room, forms that open. */
export const style = `${base}
.bar{border-block-end:1px solid var(--line);background:var(--shade)}
.bar>div{max-width:72rem;margin:0 auto;padding:.5rem 1rem;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:center}
.brand{font-weight:700;margin:0}
nav ul{display:flex;flex-wrap:wrap;gap:0 .25rem}
nav li,nav li:last-child{border:0;padding:0}
nav a{display:inline-block;padding:.6rem .5rem;min-height:2.75rem;border-radius:.5rem}
nav a[aria-current]{font-weight:700;text-decoration:none;color:var(--ink);background:var(--paper);box-shadow:inset 0 0 0 1px var(--line)}
a{color:var(--act)}
.skip{position:absolute;inset-inline-start:-999rem}
.skip:focus{position:static}
.bar form{margin:0 0 0 auto;display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:center}
.bar button{margin:0}
nav a,.bar form{font-size:.94rem}
main{max-width:72rem}
h3{font-size:1rem;margin:0 0 .25rem}
.narrow{max-width:42rem}
.pill{display:inline-block;padding:.05rem .55rem;border:1px solid var(--line);border-radius:1rem;font-size:.88rem}
.pill.late{border-color:var(--bad);color:var(--bad);font-weight:600}
.needs{color:var(--bad);font-weight:600}
.rows{list-style:none;margin:0;padding:0}
.rows>li{display:grid;gap:.1rem 1rem}
.filter{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:0 0 1rem}
.filter a{padding:.6rem 0;min-height:2.75rem}
.filter a[aria-current]{font-weight:700;text-decoration:none;color:var(--ink);border-block-end:3px solid var(--act)}
dl.facts{display:grid;gap:0 1rem}
dl.facts dd{margin:0 0 .6rem}
input,select{max-width:24rem;letter-spacing:normal}
select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:.5rem;padding:.6rem .75rem;width:100%;min-height:2.75rem}
input[type=checkbox],input[type=radio]{width:1.5rem;min-height:1.5rem;height:1.5rem;margin:0;flex:none}
label.check{display:flex;gap:.6rem;align-items:center;font-weight:400;min-height:2.75rem}
.field{margin:0 0 1rem}
.hint{color:var(--soft);font-size:.94rem;margin:0 0 .35rem}
fieldset{border:0;padding:0;margin:0 0 1rem;min-width:0}
legend{font-weight:600;padding:0}
details{border-block-start:1px solid var(--line)}
details:last-of-type{border-block-end:1px solid var(--line)}
summary{padding:.7rem 0;min-height:2.75rem;font-weight:600;cursor:pointer;color:var(--act)}
summary.bad{color:var(--bad)}
pre{white-space:pre-wrap;margin:0;font:.94rem/1.5 ui-monospace,Consolas,monospace}
@media (min-width:48rem){.rows>li.case{grid-template-columns:12.5rem 6rem 1fr}.rows>li.case>.wide{grid-column:3}dl.facts{grid-template-columns:11rem 1fr}}
@media (min-width:64rem){.two{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:0 3rem;align-items:start}}
@media print{.bar,details,.filter{display:none}}
`;
