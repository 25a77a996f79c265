/** A contract that cannot be used. `pointer` (RFC 6901) says where in the document, the message what was expected there. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  readonly pointer: string;
  readonly problem: string;

  constructor(pointer: string, problem: string) {
    super(`${pointer || '/'}: ${problem}`);
    this.pointer = pointer;
    this.problem = problem;
  }
}
