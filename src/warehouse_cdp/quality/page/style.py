"""How the page looks: light or dark as the reader's system is, and on a phone a card for each row."""

STYLE = """
:root { color-scheme: light dark; --ground: #fff; --text: #1b2126; --quiet: #56616c; --line: #d8dde2; --box: #f4f6f8;
  --accent: #1f5fbf; --good: #187344; --fair: #8a5a06; --poor: #b42318;
  --good-ground: #e2f4ea; --fair-ground: #fbf0d6; --poor-ground: #fde8e6; }
@media (prefers-color-scheme: dark) { :root { --ground: #14181c; --text: #e6eaee; --quiet: #a3aeb9; --line: #37414b;
  --box: #1d2329; --accent: #7fb0ff; --good: #6fd09d; --fair: #e8bd62; --poor: #ff9a8f;
  --good-ground: #17362a; --fair-ground: #3b3016; --poor-ground: #471f1c; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 4rem; }
body { background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, sans-serif; margin: 0; }
header, main, footer { margin: 0 auto; max-width: 84rem; padding: 0 1.5rem; }
header { padding-top: 1.5rem; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0; }
h2 { font-size: 1.25rem; margin: 0; }
h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
p { margin: .35rem 0; max-width: 60rem; }
a { color: var(--accent); }
code { font-size: .85em; overflow-wrap: anywhere; }
.quiet, footer { color: var(--quiet); }
footer { padding-bottom: 2rem; font-size: .9rem; }
nav { background: var(--ground); border-bottom: 1px solid var(--line); position: sticky; top: 0; z-index: 1; }
nav ul { display: flex; gap: 1.25rem; list-style: none; margin: 0 auto; max-width: 84rem; overflow-x: auto;
  padding: .75rem 1.5rem; white-space: nowrap; }
.tiles { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); margin: 1.25rem 0; }
.tile { background: var(--box); border-radius: .5rem; border-left: .3rem solid var(--good); padding: .7rem 1rem; }
.tile.fair { border-color: var(--fair); } .tile.poor { border-color: var(--poor); }
.tile b { display: block; font-size: 1.4rem; line-height: 1.25; }
section { padding: 1.5rem 0 .75rem; }
article { border-left: .3rem solid var(--fair); background: var(--box); border-radius: .5rem; margin: .6rem 0;
  padding: .6rem 1rem; }
article.poor { border-color: var(--poor); }
details { border: 1px solid var(--line); border-radius: .5rem; margin: .5rem 0; padding: 0 .9rem; }
summary { cursor: pointer; font-weight: 600; overflow-wrap: anywhere; padding: .55rem 0; }
.badge { border-radius: 1rem; font-size: .8rem; font-weight: 600; padding: .1rem .6rem; white-space: nowrap; }
.badge.good { background: var(--good-ground); color: var(--good); }
.badge.fair { background: var(--fair-ground); color: var(--fair); }
.badge.poor { background: var(--poor-ground); color: var(--poor); }
table { border-collapse: collapse; font-size: .92rem; margin: .75rem 0; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .45rem .6rem; text-align: left; vertical-align: top; }
th { color: var(--quiet); font-weight: 600; }
td { overflow-wrap: anywhere; }
.number, .score { font-variant-numeric: tabular-nums; text-align: right; white-space: nowrap; }
.time { font-variant-numeric: tabular-nums; white-space: nowrap; }
.name { font-weight: 600; }
.picture { text-align: right; }
svg { vertical-align: middle; }
svg.bar { border-radius: 3px; display: block; height: .3rem; margin: .2rem 0 0 auto; width: 3.2rem; }
.line { fill: none; stroke: var(--accent); stroke-width: 1.8; } .dot { fill: var(--accent); }
.track { fill: var(--line); } rect.good { fill: var(--good); } rect.fair { fill: var(--fair); }
rect.poor { fill: var(--poor); }
@media (max-width: 52rem) {
  header, main, footer { padding-left: 1rem; padding-right: 1rem; }
  thead { height: 1px; overflow: hidden; position: absolute; width: 1px; clip-path: inset(50%); }
  table, tbody, tr, td { display: block; width: 100%; }
  tr { border: 1px solid var(--line); border-radius: .5rem; margin: .6rem 0; padding: .3rem .8rem; }
  td { border: 0; display: flex; gap: 1rem; justify-content: space-between; padding: .25rem 0; text-align: right; }
  td::before { color: var(--quiet); content: attr(data-label); flex: none; text-align: left; }
  td.name { font-size: 1.05rem; }
  .number, .score { white-space: normal; }
  td.score { align-items: center; } td.score svg.bar { margin: 0 0 0 .6rem; } td.score { justify-content: flex-start; }
  td.score::before { margin-right: auto; }
}
@media print { nav { display: none; } }
"""
