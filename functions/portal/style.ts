/**
 * The one style of all pages. Its digest stands in the content security policy, so nothing else can style or run. Contrast is at least 4.5 to 1 in light
 * and dark; targets are 44 pixels high; nothing is wider than a telephone of 320 pixels.
 */
export const style = `
:root{color-scheme:light dark;--ink:#1b1b1f;--soft:#4a4a55;--paper:#fff;--shade:#f3f3f6;--line:#8a8a96;--act:#1d4fbf;--on-act:#fff;--bad:#b3261e;--good:#0b6b3a}
@media (prefers-color-scheme:dark){:root{--ink:#ececf1;--soft:#b9b9c6;--paper:#16161a;--shade:#222228;--line:#8a8a96;--act:#a9c1ff;--on-act:#10131f;--bad:#ffb4ab;--good:#8fd8ab}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
main{max-width:42rem;margin:0 auto;padding:1.25rem 1rem 3rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 1rem}
h2{font-size:1.15rem;margin:2rem 0 .5rem}
p{margin:0 0 1rem}
ul{list-style:none;margin:0;padding:0}
li{padding:.75rem 0;border-top:1px solid var(--line)}
li:last-child{border-bottom:1px solid var(--line)}
.soft{color:var(--soft);font-size:.94rem}
.card{background:var(--shade);border-radius:.75rem;padding:1rem;margin:0 0 1rem}
.card p:last-child{margin:0}
.problem{color:var(--bad);font-weight:600}
.done{color:var(--good);font-weight:600}
blockquote{margin:.25rem 0;padding-inline-start:.75rem;border-inline-start:3px solid var(--line);white-space:pre-wrap}
form{margin:0 0 1rem}
label{display:block;font-weight:600;margin:0 0 .35rem}
input,textarea{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:.5rem;padding:.6rem .75rem;width:100%;min-height:2.75rem}
input{max-width:14rem;letter-spacing:.15em}
input.wide{max-width:24rem;letter-spacing:normal;margin-block-end:.75rem}
textarea{min-height:7rem;resize:vertical}
button{font:inherit;font-weight:600;min-height:2.75rem;padding:.6rem 1.1rem;margin-block-start:.75rem;border:1px solid var(--act);border-radius:.5rem;background:var(--act);color:var(--on-act);cursor:pointer}
button.plain{background:transparent;color:var(--act)}
button.bad{background:transparent;color:var(--bad);border-color:var(--bad)}
:focus-visible{outline:3px solid var(--act);outline-offset:2px}
dl{margin:0}
dt{font-weight:600}
dd{margin:0 0 .5rem}
@media print{form,.screen{display:none}body{font-size:11pt;background:#fff;color:#000}main{max-width:none;padding:0}h2,li{break-inside:avoid}.card{border:1px solid #999}}
`;
