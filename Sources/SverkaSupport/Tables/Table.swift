/// A table of tab-separated values, as INTERFACE says tables are written.
///
/// Columns are found by name and may stand in any order; unknown ones are kept.
public struct Table: Sendable, Equatable {
    public var columns: [String]
    public var rows: [Row]

    /// A row with the line it begins in, from 1.
    public struct Row: Sendable, Equatable {
        public var values: [String]
        public var line: Int

        public init(_ values: [String], line: Int = 0) {
            self.values = values
            self.line = line
        }
    }

    public init(columns: [String], rows: [Row] = []) {
        self.columns = columns
        self.rows = rows
    }

    /// The position of a column; nil where the table has none of that name.
    public func column(_ name: String) -> Int? {
        columns.firstIndex(of: name)
    }

    /// The value of a row in a column; empty where there is no such column.
    public func value(_ row: Row, _ name: String) -> String {
        guard let index = column(name) else { return "" }
        return row.values[index]
    }
}
