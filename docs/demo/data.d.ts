declare module 'virtual:data' {
  /** The shipped data files in base64, by their path below data/. */
  const files: Readonly<Record<string, string>>;
  export default files;
}
