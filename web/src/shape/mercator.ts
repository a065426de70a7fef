const radians = Math.PI / 180;

/** Mercator's ordinate in degrees of longitude; latitudes beyond 84° are drawn at 84°. */
export function mercator(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (Math.max(-84, Math.min(84, latitude)) * radians) / 2)) / radians;
}
