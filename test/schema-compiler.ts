import { loadSchemaCompiler } from '../src/spec/uncompiled.ts';
import { loadWholeFaker } from '../src/world/whole-faker.ts';

// Contracts of tests are not compiled ahead, and the functions that take them do not wait.
await Promise.all([loadSchemaCompiler(), loadWholeFaker()]);
