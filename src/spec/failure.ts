/** What ajv says of one keyword that a value breaks, as far as the document does not say it. */
export interface Failure {
  /** JSON pointer into the value. */
  readonly instancePath: string;
  /** JSON pointer to the keyword in the document, as a URI fragment; or its place among all of the document's pointers. */
  readonly schemaPath: string | number;
  /** Absent where the keyword's own value says as much. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** The name that is wrong, where that is what the schema judges. */
  readonly propertyName?: string;
}

/** Whether the value honours a schema; the failures of the last call stand beside it. */
export interface Check {
  (value: unknown): boolean;
  readonly errors?: readonly Failure[] | null;
}
