extension ReviewPage {
    /// The style sheet of the page.
    static let style = """
        :root{color-scheme:light dark;--line:#d9dce1;--soft:#f5f6f8;--ink:#1c2430;--dim:#5f6b7a;--gap:#b4540a;--term:#fff0bf;--bar:#2f7d4f}
        @media (prefers-color-scheme:dark){:root{--line:#3a424d;--soft:#1b2129;--ink:#e6e9ee;--dim:#9aa5b3;--gap:#f0a35e;--term:#4d4211;--bar:#5fbf87}}
        body{margin:0;font:16px/1.5 Georgia,"PT Serif","Noto Serif",serif;color:var(--ink)}
        main{max-width:76rem;margin:0 auto;padding:1.5rem}
        h1,h2,th,.chip,.number,.summary,.legend,nav{font-family:system-ui,"Noto Sans",sans-serif}
        h1{font-size:1.5rem;margin:0}h2{font-size:1.1rem;margin:2.5rem 0 .5rem;overflow-wrap:anywhere}
        .summary,.legend{color:var(--dim);margin:.3rem 0;font-size:.9rem}
        table{border-collapse:collapse;width:100%;table-layout:fixed}
        th{text-align:left;font-size:.8rem;color:var(--dim);font-weight:600;padding:.3rem .7rem}
        th:nth-child(3){width:7rem}
        td{vertical-align:top;border-top:1px solid var(--line);padding:.5rem .7rem;overflow-wrap:break-word}
        td p{margin:0 0 .4rem}td p.heading{font-weight:bold}
        tr.single td:empty:not(.notes){background:repeating-linear-gradient(135deg,transparent 0 6px,var(--soft) 6px 12px)}
        tr.gap td:empty:not(.notes){box-shadow:inset 3px 0 var(--gap)}
        tr.accepted td{background:color-mix(in srgb,var(--bar) 8%,transparent)}
        .number{color:var(--dim);font-size:.72rem;font-weight:400}
        mark{background:var(--term);color:inherit;border-radius:2px}
        .notes{font-size:.8rem}
        .chip{display:inline-block;border:1px solid var(--line);border-radius:1rem;padding:0 .5rem;margin:.1rem .2rem .1rem 0;font-size:.75rem}
        .chip.gap,.chip.numbers{color:var(--gap);border-color:currentColor}
        .bar{display:inline-block;width:3.5rem;height:.45rem;background:var(--line);border-radius:1rem;overflow:hidden;vertical-align:middle;margin-right:.3rem}
        .bar i{display:block;height:100%;background:var(--bar)}
        @media (max-width:800px){td p{hyphens:auto}}
        @media (max-width:500px){main{padding:1rem}table,tbody,tr,td{display:block}thead{display:none}tr{border-top:1px solid var(--line);padding:.5rem 0}td{border:0;padding:.2rem 0;overflow-wrap:normal}td p{hyphens:manual}tr.single td:empty{min-height:.8rem}td.notes:empty{display:none}}
        @media print{body{font-size:11pt}main{padding:0}th:nth-child(3){width:5rem}nav{display:none}tr:not(.long){break-inside:avoid}h2{break-after:avoid}p{orphans:2;widows:2}}
        """
}
