import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  apiNamesStayInApis,
  filesAreShort,
  namesAreKebabCase,
  noDefaultExports,
  nodeGlobalsStayInNode,
  noVagueNames,
  textStaysText,
  timeAndChanceStayInWorld,
} from './architecture/code-rules.ts';
import {
  ajvStaysInSpec,
  fakerStaysInWorld,
  generatedCodeImportsItsOwnAndTypesOfSpec,
  importsPointDown,
  noCycles,
  nodeModulesStayInNode,
  onlyTheNodeEntryReachesNode,
} from './architecture/import-rules.ts';
import { type Rule, readSources } from './architecture/source.ts';

type Case = {
  fact: string;
  rule: Rule;
  /** Sources by path, and what the rule must say about them; all else in them is allowed. */
  example: Record<string, string>;
  says: string[];
};

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = readSources(root);

const cases: Case[] = [
  {
    fact: 'imports point down, types included',
    rule: importsPointDown,
    example: {
      'src/spec/a.ts': "import type { B } from '../mock/b.ts';\nimport '../generated/words.ts';",
      'src/world/a.ts': "\nexport { b } from '../spec/b.ts';",
      'src/check/a.ts': "type T = import('../../src/index.ts').T;",
      'src/mock/a.ts': "import { t } from '../generated/one/types.ts';",
      'src/apis/a.ts': "import { t } from '../generated/one/types.ts';\nimport './one/index.ts';",
      'src/control/a.ts': "const c = await import('../console/c.ts');",
      'src/node/a.ts': "import { b } from '../mock/b.ts';\nimport { c } from 'commander';",
      'src/extras/a.ts': '',
      'src/index.ts': "export { b } from './mock/b.ts';\nexport { c } from './node/c.ts';",
    },
    says: [
      'src/spec/a.ts:1: mock is above it (src/mock/b.ts)',
      'src/world/a.ts:2: spec is beside it (src/spec/b.ts)',
      'src/check/a.ts:1: an entry file is above it (src/index.ts)',
      'src/mock/a.ts:1: generated is beside it (src/generated/one/types.ts)',
      'src/control/a.ts:1: console is above it (src/console/c.ts)',
      'src/extras/a.ts: src/extras has no floor',
    ],
  },
  {
    fact: 'generated code imports types of spec and what is generated with it, nothing else',
    rule: generatedCodeImportsItsOwnAndTypesOfSpec,
    example: {
      'src/generated/one/document.ts':
        "import type { D } from '../../spec/document.ts';\nimport { E } from '../../spec/document.ts';",
      'src/generated/one/types.ts': "import type { W } from '../../world/w.ts';",
      'src/generated/one/validators.ts':
        "import { document } from './document.ts';\nimport { other } from '../two/document.ts';",
    },
    says: [
      'src/generated/one/document.ts:2: ../../spec/document.ts',
      'src/generated/one/types.ts:1: ../../world/w.ts',
      'src/generated/one/validators.ts:2: ../two/document.ts',
    ],
  },
  {
    fact: 'no entry but node.ts reaches src/node',
    rule: onlyTheNodeEntryReachesNode,
    example: {
      'src/index.ts': "export type { M } from './mock/m.ts';",
      'src/msw.ts': "import './mock/clean.ts';",
      'src/node.ts': "export { s } from './node/server.ts';",
      'src/mock/m.ts': "import './clean.ts';\nimport '../node/server.ts';",
      'src/mock/clean.ts': '',
    },
    says: ['src/index.ts → src/mock/m.ts → src/node/server.ts'],
  },
  {
    fact: 'no imports go round in a circle, types included',
    rule: noCycles,
    example: {
      'src/spec/a.ts': "import { b } from './b.ts';",
      'src/spec/b.ts': "import type { C } from './c.ts';",
      'src/spec/c.ts': "import { b } from './b.ts';\nexport { d } from './d.ts';",
      'src/spec/d.ts': '',
    },
    says: ['src/spec/b.ts → src/spec/c.ts → src/spec/b.ts'],
  },
  {
    fact: 'modules of Node are imported in src/node alone',
    rule: nodeModulesStayInNode,
    example: {
      'src/mock/a.ts': "import { readFile } from 'node:fs';\nimport 'path';\nimport 'yaml';",
      'src/node/a.ts': "import 'node:fs';",
      'src/node.ts': "import 'node:http';",
      'src/node-like.ts': "import type { Server } from 'node:http';",
    },
    says: ['src/mock/a.ts:1: node:fs', 'src/mock/a.ts:2: path', 'src/node-like.ts:1: node:http'],
  },
  {
    fact: 'process and Buffer are used in src/node alone',
    rule: nodeGlobalsStayInNode,
    example: {
      'src/mock/a.ts': [
        'const { env } = process;',
        'const bytes = globalThis.Buffer.from(text);',
        'type Bytes = Buffer;',
        "job.process({ process: 'a process' });",
        'type Job = { process(): void }; // process',
        'class Worker { process = process; }',
      ].join('\n'),
      'src/node/a.ts': 'process.exit();',
    },
    says: [
      'src/mock/a.ts:1: process',
      'src/mock/a.ts:2: Buffer',
      'src/mock/a.ts:3: Buffer',
      'src/mock/a.ts:6: process',
    ],
  },
  {
    fact: 'time and chance come from src/world alone',
    rule: timeAndChanceStayInWorld,
    example: {
      'src/mock/a.ts': [
        'const now = Date.now;',
        'Math.random(); Math.floor(1);',
        'crypto.randomUUID();',
        'globalThis.performance.now();',
        'new Date();',
        'Date(0);',
        'new Date(0); Date.parse(text); clock.now(); // Date.now',
      ].join('\n'),
      'src/world/a.ts': 'Date.now(); Math.random(); new Date();',
    },
    says: [
      'src/mock/a.ts:1: Date.now',
      'src/mock/a.ts:2: Math.random',
      'src/mock/a.ts:3: randomUUID',
      'src/mock/a.ts:4: performance.now',
      'src/mock/a.ts:5: new Date()',
      'src/mock/a.ts:6: Date()',
    ],
  },
  {
    fact: 'ajv is imported in src/spec alone',
    rule: ajvStaysInSpec,
    example: {
      'src/check/a.ts': "import { Ajv2020 } from 'ajv/dist/2020.js';\nimport f from 'ajv-formats';",
      'src/spec/a.ts': "import { Ajv2020 } from 'ajv/dist/2020.js';",
    },
    says: ['src/check/a.ts:1: ajv/dist/2020.js', 'src/check/a.ts:2: ajv-formats'],
  },
  {
    fact: 'faker is imported in src/world alone',
    rule: fakerStaysInWorld,
    example: {
      'src/apis/one/seed.ts': "import type { Faker } from '@faker-js/faker';",
      'src/world/a.ts': "import { Faker } from '@faker-js/faker';",
    },
    says: ['src/apis/one/seed.ts:1: @faker-js/faker'],
  },
  {
    fact: 'nothing outside src/apis and src/generated knows an API by name',
    rule: apiNamesStayInApis(apiNames()),
    example: {
      'src/mock/a.ts': "// as IceCore has it\nconst createInboxMock = 'ICECORE_KEY';\n",
      'src/mock/icecore.ts': 'type IceCoreError = Error;',
      'src/mock/free.ts': 'const inboxes = nice.core;',
      'src/check/a.ts': "const live = ['aimychats', 'inkeep', 'imbrace'];",
      'src/apis/inbox/index.ts': "const name = 'inbox';",
      'src/generated/inbox/document.ts': '// inbox',
    },
    says: [
      'src/mock/a.ts:1: icecore',
      'src/mock/a.ts:2: icecore',
      'src/mock/a.ts:2: inbox',
      'src/mock/icecore.ts: icecore',
      'src/mock/icecore.ts:1: icecore',
      'src/check/a.ts:1: aimychats',
      'src/check/a.ts:1: inkeep',
      'src/check/a.ts:1: imbrace',
    ],
  },
  {
    fact: 'the console makes neither markup nor code of a text',
    rule: textStaysText,
    example: {
      'src/console/a.tsx': [
        'const a = <p dangerouslySetInnerHTML={{ __html: text }} />;',
        'element.innerHTML = text;',
        "element['outerHTML'] = text;",
        'const frame = <iframe srcDoc={text} />;',
        "const f = new Function('x', text);",
        'const b = <p>{text}</p>; // innerHTML',
      ].join('\n'),
      'src/check/a.ts': 'const page = { srcdoc: text };',
    },
    says: [
      'src/console/a.tsx:1: dangerouslySetInnerHTML',
      'src/console/a.tsx:2: innerHTML',
      'src/console/a.tsx:3: outerHTML',
      'src/console/a.tsx:4: srcDoc',
      'src/console/a.tsx:5: Function',
    ],
  },
  {
    fact: 'nothing is exported by default',
    rule: noDefaultExports,
    example: {
      'src/mock/a.ts': 'const a = 1;\nexport { a };\nexport default a;',
      'src/mock/b.ts': 'export default function b() {}',
      'src/mock/c.ts': "export { c as default } from './c.ts';\nexport { default as d } from 'd';",
    },
    says: [
      'src/mock/a.ts:3: default export',
      'src/mock/b.ts:1: default export',
      'src/mock/c.ts:1: default export',
    ],
  },
  {
    fact: 'files and folders have kebab-case names',
    rule: namesAreKebabCase,
    example: {
      'src/mock/rate-limit.ts': '',
      'src/console/page.css': '',
      'src/mock/rateLimit.ts': '',
      'src/Mock/a.ts': '',
      'src/mock/rate_limit.ts': '',
    },
    says: ['src/mock/rateLimit.ts', 'src/Mock/a.ts', 'src/mock/rate_limit.ts'],
  },
  {
    fact: 'no file or folder is called utils, helpers, common or types',
    rule: noVagueNames,
    example: {
      'src/mock/utils.ts': '',
      'src/helpers/a.ts': '',
      'src/mock/common/a.ts': '',
      'src/mock/types.ts': '',
      'src/mock/media-types.ts': '',
      'src/generated/one/types.ts': '',
    },
    says: ['src/mock/utils.ts', 'src/helpers/a.ts', 'src/mock/common/a.ts', 'src/mock/types.ts'],
  },
  {
    fact: 'no file is longer than 250 lines, but for generated ones',
    rule: filesAreShort,
    example: {
      'src/mock/full.ts': `${'\n'.repeat(249)}end\n`,
      'src/mock/long.ts': `${'\n'.repeat(250)}end\n`,
      'src/generated/one/document.ts': `${'\n'.repeat(999)}end\n`,
    },
    says: ['src/mock/long.ts: 251 lines'],
  },
];

for (const { fact, rule, example, says } of cases) {
  test(fact, () => {
    expect(rule(sources)).toEqual([]);
  });

  test(`a breach is noticed of: ${fact}`, () => {
    const files = Object.entries(example).map(([path, text]) => ({ path, text }));
    expect(rule(files)).toEqual(says);
  });
}

/** The five that ship, whether or not their contract is written, and every contract there is but Parley's own. */
function apiNames(): string[] {
  const folder = join(root, 'openapi');
  const contracts = existsSync(folder) ? readdirSync(folder) : [];
  const named = contracts
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('parley-'))
    .map((name) => basename(name, '.yaml'));
  return [...new Set(['icecore', 'aimychats', 'inbox', 'inkeep', 'imbrace', ...named])];
}
