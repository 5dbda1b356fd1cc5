extension FindingHTML {
    /// The style sheet of the page, for light and dark screens and for paper.
    static let style = """
        :root{color-scheme:light dark;--line:#d9dce1;--ink:#1c2430;--dim:#5f6b7a;--error:#b3261e;--warning:#8a5a00;--note:#1f6f8b;--mark:#fff0bf}
        @media (prefers-color-scheme:dark){:root{--line:#3a424d;--ink:#e6e9ee;--dim:#9aa5b3;--error:#ff8a80;--warning:#f0b45e;--note:#7cc7de;--mark:#4d4211}}
        body{margin:0;font:16px/1.5 system-ui,"Noto Sans",sans-serif;color:var(--ink)}
        main{max-width:60rem;margin:0 auto;padding:1.5rem}
        h1{font-size:1.5rem;margin:0}h2{font-size:1.1rem;margin:2.5rem 0 .5rem;overflow-wrap:anywhere}
        .summary,.expected,nav small,.kind{color:var(--dim)}.summary{margin:.3rem 0 1rem;font-size:.9rem}
        table{border-collapse:collapse;font-size:.9rem}
        th{text-align:left;color:var(--dim);font-weight:600}
        th,td{padding:.2rem 1.2rem .2rem 0;border-bottom:1px solid var(--line)}
        th+th,td+td{text-align:right}tfoot td{font-weight:600;border:0}
        nav{margin:1rem 0;font-size:.9rem}
        section ol{list-style:none;margin:0;padding:0}
        section li{border-left:3px solid var(--line);margin:0 0 1rem;padding:0 0 0 .8rem}
        li.error{border-color:var(--error)}li.warning{border-color:var(--warning)}li.note{border-color:var(--note)}
        li.error b{color:var(--error)}li.warning b{color:var(--warning)}li.note b{color:var(--note)}
        section p{margin:0;overflow-wrap:anywhere}
        .message,.expected{font-size:.9rem}
        .place,.kind{font-variant-numeric:tabular-nums;font-size:.8rem}.place{display:inline-block;min-width:3.5rem;color:var(--dim)}
        .line{font-family:Georgia,"PT Serif","Noto Serif",serif;margin:.2rem 0}
        mark{background:var(--mark);color:inherit;border-radius:2px;padding:0 .1rem;text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:3px}
        li.error mark{text-decoration-color:var(--error)}li.warning mark{text-decoration-color:var(--warning)}li.note mark{text-decoration-color:var(--note)}
        @media print{body{font-size:11pt;color:#000}main{max-width:none;padding:0}nav{display:none}li{break-inside:avoid}h2{break-after:avoid}mark{background:none}}
        """
}
