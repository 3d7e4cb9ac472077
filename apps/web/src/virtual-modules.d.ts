declare module 'virtual:trusted-documents' {
  /** The id of each trusted document by the name of its operation; empty while developing. */
  export const documentIds: Readonly<Record<string, string>>;
}
