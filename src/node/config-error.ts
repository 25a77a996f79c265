/** A config file that cannot be used; every line of the message begins with the file, then the key. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
