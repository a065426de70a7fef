/** Lines of the map, one text a layer: lines by semicolons, numbers by blanks, the first point and then steps, in 1/200 degree of Mercator's plane. A hole in the polygon before it begins with a tilde. */
declare module 'virtual:world' {
  export const land: string;
  export const borders: string;
  export const states: string;
}
