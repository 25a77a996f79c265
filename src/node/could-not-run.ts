/** What a person can put right, as one clear sentence: the command ends with code 2. */
export class CouldNotRun extends Error {
  override readonly name = 'CouldNotRun';
}
