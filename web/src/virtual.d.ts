declare module 'virtual:states' {
  const rings: [number, number][][];
  export default rings;
}
