export type Cell = string | number | null;

/** A table by columns; text columns are words and places in them. */
export class Table {
  readonly names: readonly string[];
  private readonly columns: ReadonlyMap<string, readonly Cell[]>;

  constructor(
    readonly rows: number,
    columns: ReadonlyMap<string, readonly Cell[]>,
  ) {
    this.columns = columns;
    this.names = [...columns.keys()];
  }

  /** A column; one of blanks when the table has none of that name. */
  column(name: string): readonly Cell[] {
    return this.columns.get(name) ?? new Array<Cell>(this.rows).fill(null);
  }

  has(name: string): boolean {
    return this.columns.has(name);
  }

  isNumeric(name: string): boolean {
    return this.column(name).every((cell) => cell === null || typeof cell === 'number');
  }

  cell(row: number, name: string): Cell {
    return this.columns.get(name)?.[row] ?? null;
  }

  text(row: number, name: string): string {
    const cell = this.cell(row, name);
    return cell === null ? '' : String(cell);
  }

  number(row: number, name: string): number {
    const cell = this.cell(row, name);
    return typeof cell === 'number' ? cell : 0;
  }

  /** The rows as objects of the contract. */
  records<Row>(): Row[] {
    const rows: Row[] = [];
    for (let row = 0; row < this.rows; row++) {
      const record: { [name: string]: Cell } = {};
      for (const name of this.names) record[name] = this.columns.get(name)![row]!;
      rows.push(record as Row);
    }
    return rows;
  }

  static readonly empty = new Table(0, new Map());
}
