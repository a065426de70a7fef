import type { resultColumns } from '../contract.ts';

type Tables = typeof resultColumns;
type Place = keyof Tables;
type TableName<Key> = Key extends `${string}.${infer Name}` ? Name : never;

/** A table that an analysis writes. */
export type ResultTable = TableName<Place>;

/** A column of a result table, such as `builds.investment_usd`: one that is renamed in the program no longer compiles here. */
export type ResultColumn = { [Key in Place]: `${TableName<Key>}.${Extract<keyof Tables[Key], string>}` }[Place];
