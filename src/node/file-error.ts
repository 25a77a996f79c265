/** A file that cannot be used; every line of the message begins with the file and, where there is one, `:line:column`. */
export class FileError extends Error {
  override readonly name = 'FileError';
}
