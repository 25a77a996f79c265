/** A folder that no state can be kept in; the message says why and what to do. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError';
}
