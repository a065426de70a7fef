export type Cell = string | number | null;

/** A table by columns; text columns are words and places in them. */
export class Table {
  readonly names: readonly string[];
  private readonly columns = new Map<string, readonly Cell[]>();

  /** Columns are made when they are first asked for: a report holds many that no page shows at once. */
  constructor(
    readonly rows: number,
    private readonly makers: ReadonlyMap<string, () => readonly Cell[]>,
  ) {
    this.names = [...makers.keys()];
  }

  /** A column; one of blanks when the table has none of that name. */
  column(name: string): readonly Cell[] {
    let cells = this.columns.get(name);
    if (!cells) this.columns.set(name, (cells = this.makers.get(name)?.() ?? new Array<Cell>(this.rows).fill(null)));
    return cells;
  }

  has(name: string): boolean {
    return this.makers.has(name);
  }

  isNumeric(name: string): boolean {
    return this.column(name).every((cell) => cell === null || typeof cell === 'number');
  }

  cell(row: number, name: string): Cell {
    return this.column(name)[row] ?? null;
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
    const columns = this.names.map((name) => [name, this.column(name)] as const);
    for (let row = 0; row < this.rows; row++) {
      const record: { [name: string]: Cell } = {};
      for (const [name, cells] of columns) record[name] = cells[row]!;
      rows.push(record as Row);
    }
    return rows;
  }

  static readonly empty = new Table(0, new Map());
}
