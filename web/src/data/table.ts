export type Cell = string | number | null;

/** What a table holds: how many rows, and how each column is made. */
export interface TableContent {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, () => readonly Cell[]>;
}

/** A table by columns. It is read when it is first asked for, and so is each column: a report holds many that no page shows at once. */
export class Table {
  private content: TableContent | null = null;
  private readonly known = new Map<string, readonly Cell[]>();

  constructor(private readonly read: () => TableContent) {}

  private get held(): TableContent {
    return (this.content ??= this.read());
  }

  get rows(): number {
    return this.held.rows;
  }

  get names(): readonly string[] {
    return [...this.held.columns.keys()];
  }

  /** A column; one of blanks when the table has none of that name. */
  column(name: string): readonly Cell[] {
    let cells = this.known.get(name);
    if (!cells) this.known.set(name, (cells = this.held.columns.get(name)?.() ?? new Array<Cell>(this.rows).fill(null)));
    return cells;
  }

  has(name: string): boolean {
    return this.held.columns.has(name);
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

  static readonly empty = new Table(() => ({ rows: 0, columns: new Map() }));
}
