/// A table of tab-separated values, as INTERFACE says tables are written.
///
/// Columns are found by name and may stand in any order; unknown ones are kept.
@usableFromInline package struct Table: Sendable, Equatable {
    package var columns: [String]
    package var rows: [Row]

    /// A row with the line it begins in, from 1.
    @usableFromInline package struct Row: Sendable, Equatable {
        package var values: [String]
        package var line: Int

        @usableFromInline package init(_ values: [String], line: Int = 0) {
            self.values = values
            self.line = line
        }
    }

    @usableFromInline package init(columns: [String], rows: [Row] = []) {
        self.columns = columns
        self.rows = rows
    }

    /// The position of a column; nil where the table has none of that name.
    @usableFromInline package func column(_ name: String) -> Int? {
        columns.firstIndex(of: name)
    }

    /// The value of a row in a column; empty where there is no such column.
    @usableFromInline package func value(_ row: Row, _ name: String) -> String {
        guard let index = column(name) else { return "" }
        return row.values[index]
    }
}
