/** The page's only style sheet; its policy allows what has this hash, and nothing else. */
export const styleHash = 'sha256-8BFuwhN/wyoi9aFo/ZTA/p9icWI8BfRcXQoIR5g47jU=';

export const style = `
:root {
  color-scheme: light dark;
  --ground: #fff; --raised: #f6f7f9; --line: #d5d9e0; --text: #1b1f27; --quiet: #5a6372;
  --red: #b42318; --amber: #8a5a00; --blue: #1f5fbf; --green: #18713b; --seen: 24 113 59;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14171c; --raised: #1d2128; --line: #383f4b; --text: #e6e9ee; --quiet: #a1aab8;
    --red: #ff8f85; --amber: #f0b95b; --blue: #8db8ff; --green: #6fd08f; --seen: 111 208 143;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem 4rem; background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 0.5rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 0; }
p { margin: 0.25rem 0 0.75rem; }
.quiet { color: var(--quiet); }
.result { border-left: 0.3rem solid var(--line); padding-left: 0.75rem; margin: 1rem 0; font-weight: 600; }
.result.passed { border-color: var(--green); }
.result.failed { border-color: var(--red); }
.result.open { border-color: var(--amber); }
.figures { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; margin: 0; padding: 0; list-style: none; }
.figures b { display: block; font-size: 1.3rem; }
code, pre { font: 0.85rem/1.45 ui-monospace, monospace; }
pre {
  background: var(--ground); border: 1px solid var(--line); border-radius: 0.3rem; margin: 0.25rem 0 0.75rem;
  max-height: 30rem; overflow: auto; padding: 0.6rem; white-space: pre-wrap;
}
details { border: 1px solid var(--line); border-radius: 0.4rem; margin: 0.5rem 0; background: var(--raised); }
details > :not(summary) { margin-left: 0.9rem; margin-right: 0.9rem; }
summary { cursor: pointer; padding: 0.5rem 0.9rem; }
summary:focus-visible, .scroll:focus-visible, pre:focus-visible, a:focus-visible { outline: 3px solid var(--blue); outline-offset: 1px; }
.tag { border: 1px solid currentColor; border-radius: 0.25rem; font-size: 0.8rem; padding: 0 0.35rem; white-space: nowrap; }
.error, .broken { color: var(--red); }
.warning, .inconclusive { color: var(--amber); }
.info { color: var(--blue); }
.holds { color: var(--green); }
.untried, .accepted { color: var(--quiet); }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: 0.2rem 1rem; margin-top: 0.25rem; margin-bottom: 0.75rem; }
dt { color: var(--quiet); }
dd { margin: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; overflow-wrap: normal; width: 100%; }
thead th, tbody th { white-space: nowrap; }
caption { overflow-wrap: anywhere; text-align: left; color: var(--quiet); padding-bottom: 0.4rem; }
th, td { border: 1px solid var(--line); padding: 0.3rem 0.55rem; text-align: left; vertical-align: top; }
th { background: var(--raised); font-weight: 600; }
td.count { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.none { background: var(--raised); }
td.unseen { color: var(--red); }
td.seen1 { background: rgb(var(--seen) / 0.15); }
td.seen2 { background: rgb(var(--seen) / 0.3); }
td.seen3 { background: rgb(var(--seen) / 0.45); }
@media (max-width: 40rem) {
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: 0.4rem; }
}
`;
