import { loadSchemaCompiler } from '../src/spec/uncompiled.ts';

// Contracts of tests are not compiled ahead, and the functions that take them do not wait.
await loadSchemaCompiler();
