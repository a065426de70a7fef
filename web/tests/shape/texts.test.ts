import { describe, expect, it } from 'vitest';
import { resultColumns } from '../../src/contract.ts';
import { csvOf } from '../../src/parts/values.ts';
import { fileName } from '../../src/parts/save.ts';
import { columnLabels, columnsFor } from '../../src/text/columns.ts';
import { figureLabels } from '../../src/text/figures.ts';
import { money, percent, plain } from '../../src/text/numbers.ts';
import { catalogues, fill, type TextName } from '../../src/text/texts.ts';
import { wordPairs } from '../../src/text/words.ts';

const blanks = (text: string) => [...text.matchAll(/\{\d\}/g)].map((match) => match[0]).sort();
const sameInBoth = ['pagePlan', 'source', 'no', 'material', 'pageAnswer'];

const { en, es } = catalogues;

describe('catalogues', () => {
  const names = Object.keys(en).filter((name) => !/^(column|figure)\./.test(name)) as TextName[];

  it('have the same sentences with the same blanks', () => {
    expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
    for (const name of names) {
      expect(es[name].trim(), name).not.toBe('');
      expect(blanks(es[name]), name).toEqual(blanks(en[name]));
    }
  });

  it('translate every sentence', () => {
    const same = names.filter((name) => en[name] === es[name] && /\p{L}{4,}/u.test(en[name].replace(/\{(\d|home)\}/g, '')) && !sameInBoth.includes(name));
    expect(same.filter((name) => !['planTargetPick', 'mineral'].includes(name))).toEqual([]);
  });

  it('fill every word of the tables', () => {
    for (const [english, spanish] of wordPairs) {
      expect(english).not.toBe('');
      expect(spanish).not.toBe('');
    }
  });

  it('label every figure of a summary in both languages', () => {
    for (const labels of Object.values(figureLabels)) for (const label of labels) expect(label.trim()).not.toBe('');
  });

  it('show of a pair of columns the one in the reader’s language', () => {
    const columns = ['case', 'reason_en', 'reason_es', 'tax_es'];
    expect(columnsFor(columns, 'en')).toEqual(['case', 'reason_en', 'tax_es']);
    expect(columnsFor(columns, 'es')).toEqual(['case', 'reason_es', 'tax_es']);
  });

  it('name every column of every result table', () => {
    const columns = new Set(Object.values(resultColumns).flatMap((table) => Object.keys(table)));
    expect([...columns].filter((column) => !columnLabels[column])).toEqual([]);
  });
});

describe('numbers', () => {
  it('are in the reader’s form', () => {
    expect(plain(1234567.8, 'en')).toBe('1,234,568');
    expect(plain(0.01234, 'es')).toBe('0.0123');
    expect(money(6.4712e12, 'en')).toBe('6,471 billion USD');
    expect(money(6.4712e12, 'es')).toBe('6,471 mil millones de USD');
    expect(money(-2.5e6, 'en')).toBe('-2.5 million USD');
    expect(money(7e-10, 'en')).toBe('0 USD');
    expect(percent(0.996, 'en')).toBe('99.6%');
    expect(percent(0.034, 'en')).toBe('3.4%');
    expect(percent(0.000057, 'en')).toBe('0.0057%');
    expect(fill('{1} of {0}', 3, 'two')).toBe('two of 3');
  });
});

describe('downloads', () => {
  it('keep formulas of the data from being computed', () => {
    expect(csvOf({ columns: ['a', 'b'], rows: [['=1+1', -2], ['x, "y"', { value: 3 }]] })).toBe('a,b\n\'=1+1,-2\n"x, ""y""",3\n');
  });

  it('are named after their title', () => {
    expect(fileName('Óxido de litio: 29 %', 'csv')).toBe('oxido-de-litio-29.csv');
  });
});
