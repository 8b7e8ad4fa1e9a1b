// SPDX-License-Identifier: EUPL-1.2
import {
  at,
  duplicates,
  entries,
  isNode,
  list,
  type Node,
  operations,
  parameters,
  paths,
  properties,
  references,
  resolve,
  responses,
  unlike,
} from './openapi.ts';

/** A technical rule of the NLGov REST API Design Rules: what breaks it, and a change that must be seen to break it. */
export type Regel = {
  readonly regel: string;
  readonly vraagt: string;
  readonly breaches: (document: Node) => readonly string[];
  /** Breaks a copy of the document. */
  readonly probe: (document: Node) => void;
};

const semver = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;
const segment = '(?:[a-z0-9]+(?:-[a-z0-9]+)*|\\{[a-z][a-zA-Z0-9]*\\})';
const kebab = new RegExp(`^(?:/${segment})+(?:/_[a-z]+)?$`);
const camel = /^[a-z][a-z\d]*([A-Z][a-z\d]*)*$/;
const date = /^(?:datum|date)$|\w(?:Datum|Date)$|\wdatum$/;

/** Names that RFC 6749 prescribes. */
const ofOAuth: ReadonlySet<string> = new Set(
  'grant_type client_id client_secret access_token token_type expires_in error_description'.split(' '),
);

/** The rules as `media/linter.yaml` of the standard has them, in our own words; and a few that it leaves to people. */
export const regels: readonly Regel[] = [
  {
    regel: 'doc-openapi',
    vraagt: 'het document is OpenAPI 3.1',
    breaches: ({ openapi }) => unlike(/^3\.1\.\d+$/, [String(openapi)]),
    probe: (document) => Object.assign(document, { openapi: '2.0' }),
  },
  {
    regel: 'doc-openapi-contact',
    vraagt: 'er staat een naam, adres en e-mailadres van wie het beheert',
    breaches: (document) =>
      ['name', 'url', 'email'].filter((field) => typeof at(document, 'info', 'contact', field) !== 'string'),
    probe: (document) => delete edit(document, 'info', 'contact')['email'],
  },
  {
    regel: 'semver',
    vraagt: 'de versie is semantisch',
    breaches: (document) => unlike(semver, [String(at(document, 'info', 'version'))]),
    probe: (document) => Object.assign(edit(document, 'info'), { version: '1.0' }),
  },
  {
    regel: 'uri-version',
    vraagt: 'de hoofdversie staat in het adres',
    breaches: (document) =>
      unlike(
        /\/v\d+$/,
        list(document['servers']).map((server) => String(at(server, 'url'))),
      ),
    probe: (document) => Object.assign(document, { servers: [{ url: '/api' }] }),
  },
  {
    regel: 'servers-use-https',
    vraagt: 'geen adres zonder beveiliging',
    breaches: (document) =>
      list(document['servers'])
        .map((server) => String(at(server, 'url')))
        .filter((url) => url.startsWith('http://')),
    probe: (document) => Object.assign(document, { servers: [{ url: 'http://voorbeeld.example/api/v1' }] }),
  },
  {
    regel: 'version-header',
    vraagt: 'elk antwoord heeft de kop API-Version',
    breaches: (document) =>
      responses(document)
        .filter(({ answer }) => !isNode(resolve(document, at(answer, 'headers', 'API-Version'))))
        .map(({ where }) => where),
    probe: (document) => Object.assign(edit(some(document, 'get'), 'responses', '200'), { headers: {} }),
  },
  {
    regel: 'no-trailing-slash',
    vraagt: 'geen pad eindigt op een schuine streep',
    breaches: (document) => paths(document).filter((path) => path.endsWith('/')),
    probe: (document) => rename(document, '/besluiten/'),
  },
  {
    regel: 'path-segments-kebab-case',
    vraagt: 'paden zijn kleine letters, cijfers en streepjes',
    breaches: (document) => unlike(kebab, paths(document)),
    probe: (document) => rename(document, '/tariefVoorstellen/voorstel.json'),
  },
  {
    regel: 'query-keys-camel-case',
    vraagt: 'zoeksleutels zijn lowerCamelCase',
    breaches: (document) =>
      parameters(document)
        .filter(({ name, parameter }) => at(parameter, 'in') === 'query' && !camel.test(name))
        .map(({ where, name }) => `${where}: ${name}`),
    probe: (document) =>
      Object.assign(some(document, 'get'), { parameters: [{ name: 'per_pagina', in: 'query', schema: {} }] }),
  },
  {
    regel: 'http-methods',
    vraagt: 'alleen de gewone methoden',
    breaches: (document) =>
      operations(document)
        .filter(({ method }) => !/^(get|post|put|patch|delete)$/.test(method))
        .map(({ where }) => where),
    probe: (document) =>
      Object.assign(edit(document, 'paths', '/besluiten'), { zoek: edit(document, 'paths', '/besluiten', 'get') }),
  },
  {
    regel: 'http-safety',
    vraagt: 'wie leest, stuurt geen inhoud mee',
    breaches: (document) =>
      operations(document)
        .filter(({ method, node }) => ['get', 'delete'].includes(method) && isNode(at(node, 'requestBody')))
        .map(({ where }) => where),
    probe: (document) => Object.assign(some(document, 'get'), { requestBody: { content: {} } }),
  },
  {
    regel: 'path-params',
    vraagt: 'elk deel van een pad dat verschilt is beschreven, en niets anders',
    breaches: (document) =>
      operations(document)
        .filter(({ path, node }) => {
          const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
          const described = list(at(node, 'parameters')).filter((one) => at(one, 'in') === 'path');
          const names = described.filter((one) => at(one, 'required') === true).map((one) => at(one, 'name'));
          return described.length !== inPath.length || inPath.some((name) => !names.includes(name));
        })
        .map(({ where }) => where),
    probe: (document) => Object.assign(edit(document, 'paths', '/besluiten/{besluit}', 'get'), { parameters: [] }),
  },
  {
    regel: 'error-handling/problem-details',
    vraagt: 'elke fout is application/problem+json met status, title en detail',
    breaches: (document) =>
      responses(document)
        .filter(({ status }) => /^[45]/.test(status))
        .filter(({ answer }) => {
          const schema = resolve(document, at(answer, 'content', 'application/problem+json', 'schema'));
          return ['status', 'title', 'detail'].some((field) => !isNode(at(schema, 'properties', field)));
        })
        .map(({ where }) => where),
    probe: (document) =>
      Object.assign(edit(some(document, 'get'), 'responses', '400'), { content: { 'application/json': {} } }),
  },
  {
    regel: 'error-handling/invalid-input',
    vraagt: 'wat invoer neemt, kan 400 antwoorden',
    breaches: (document) =>
      operations(document)
        .filter(({ method, node }) => !/get|delete/.test(method) || list(at(node, 'parameters')).length > 0)
        .filter(({ node }) => !isNode(at(node, 'responses', '400')))
        .map(({ where }) => where),
    probe: (document) => delete edit(some(document, 'post'), 'responses')['400'],
  },
  {
    regel: 'error-handling/aangemeld',
    vraagt: 'elke bewerking zegt dat u aangemeld moet zijn, tenzij zij voor iedereen is',
    breaches: (document) =>
      operations(document)
        // Whoever asks a token is not signed in, and is told so when the secret is wrong.
        .filter(({ path }) => path !== '/tokens')
        .filter(({ node }) => isNode(at(node, 'responses', '401')) === (at(node, 'security') !== undefined))
        .map(({ where }) => where),
    probe: (document) => delete edit(some(document, 'get'), 'responses')['401'],
  },
  {
    regel: 'date-time/timezone',
    vraagt: 'een moment heeft een tijdzone',
    breaches: (document) =>
      [...properties(document)]
        .filter(({ schema }) => ['date-time-local', 'time'].includes(String(at(schema, 'format'))))
        .map(({ path, name }) => `${path}/${name}`),
    probe: (document) =>
      Object.assign(edit(document, 'components', 'schemas', 'Besluit', 'properties', 'genomen'), {
        format: 'date-time-local',
      }),
  },
  {
    regel: 'date-time/date-omit-time-portion',
    vraagt: 'een veld dat een datum heet, is een dag zonder tijd',
    breaches: (document) =>
      [...properties(document)]
        .filter(({ name, schema }) => date.test(name) && !JSON.stringify(schema).includes('"format":"date"'))
        .map(({ path, name }) => `${path}/${name}`),
    probe: (document) =>
      Object.assign(edit(document, 'components', 'schemas', 'Besluit', 'properties'), {
        datum: { type: 'string', format: 'date-time' },
      }),
  },
  {
    regel: 'property-casing',
    vraagt: 'velden zijn lowerCamelCase',
    breaches: (document) =>
      unlike(
        camel,
        [...properties(document)].map(({ name }) => name).filter((name) => !ofOAuth.has(name)),
      ),
    probe: (document) =>
      Object.assign(edit(document, 'components', 'schemas', 'Besluit', 'properties'), { onderwerp_soort: {} }),
  },
  {
    regel: 'schema-camel-case',
    vraagt: 'schema’s heten UpperCamelCase',
    breaches: (document) =>
      unlike(
        /^[A-Z][A-Za-z0-9]*$/,
        entries(at(document, 'components', 'schemas')).map(([name]) => name),
      ),
    probe: (document) => Object.assign(edit(document, 'components', 'schemas'), { besluit: {} }),
  },
  {
    regel: 'operation-operationId-unique',
    vraagt: 'elke bewerking heeft een eigen naam',
    breaches: (document) => {
      const ids = operations(document).map(({ node }) => String(at(node, 'operationId')));
      return [...duplicates(ids), ...unlike(/^[a-z]+(-[a-z]+)+$|^[a-z]+-[a-z]+$/, ids)];
    },
    probe: (document) => Object.assign(some(document, 'post'), { operationId: some(document, 'get')['operationId'] }),
  },
  {
    regel: 'openapi-tags-uniqueness',
    vraagt: 'elke bewerking hoort bij één onderdeel dat het document uitlegt',
    breaches: (document) => {
      const known = list(document['tags']).map((tag) => String(at(tag, 'name')));
      const lost = operations(document).filter(({ node }) => {
        const own = list(at(node, 'tags'));
        return own.length !== 1 || !known.includes(String(own[0]));
      });
      return [...duplicates(known), ...lost.map(({ where }) => where)];
    },
    probe: (document) => Object.assign(some(document, 'get'), { tags: ['elders'] }),
  },
  {
    regel: 'doc-language',
    vraagt: 'elke bewerking zegt in het Nederlands wat zij doet en voor wie',
    breaches: (document) =>
      operations(document)
        .filter(({ node }) => {
          const summary = String(at(node, 'summary') ?? '');
          const description = String(at(node, 'description') ?? '');
          return !/^[A-ZÉ].{9,}[^.]$/.test(summary) || !/^Voor (de rollen: \w|iedereen, )/.test(description);
        })
        .map(({ where }) => where),
    probe: (document) => Object.assign(some(document, 'get'), { summary: '' }),
  },
  {
    regel: 'naming-collections',
    vraagt: 'wat men kan toevoegen of opzoeken heet in het meervoud',
    breaches: (document) =>
      paths(document).flatMap((path) => {
        const parts = path.slice(1).split('/');
        const collections = parts.filter((_, index) => parts[index + 1]?.startsWith('{'));
        const added = at(document, 'paths', path, 'post') ? parts.slice(-1) : [];
        return [...collections, ...added].filter((name) => !/(en|s|ia)$/.test(name)).map((name) => `${path}: ${name}`);
      }),
    probe: (document) => rename(document, '/besluit/{besluit}'),
  },
  {
    regel: 'no-sensitive-uris',
    vraagt: 'niets in een adres zegt wie iemand is',
    breaches: (document) => {
      const inUri = parameters(document).filter(({ parameter }) => at(parameter, 'in') !== 'header');
      return inUri
        .filter(({ name }) => /bsn|client|jeugdige|geboorte|achternaam|voornaam|postcode/i.test(name))
        .map(({ where, name }) => `${where}: ${name}`);
    },
    probe: (document) =>
      Object.assign(some(document, 'get'), { parameters: [{ name: 'bsn', in: 'query', schema: {} }] }),
  },
  {
    regel: 'publish-openapi',
    vraagt: 'elke verwijzing in het document komt aan',
    breaches: (document) => [...references(document)].filter((ref) => !isNode(resolve(document, { $ref: ref }))),
    probe: (document) =>
      Object.assign(edit(document, 'components', 'schemas'), { Los: { $ref: '#/components/schemas/Nergens' } }),
  },
  {
    regel: 'security',
    vraagt: 'het document zegt hoe men zich aanmeldt',
    breaches: (document) =>
      list(document['security'])
        .flatMap((one) => Object.keys(one as object))
        .filter((name) => !isNode(at(document, 'components', 'securitySchemes', name)))
        .concat(list(document['security']).length === 0 ? ['geen'] : []),
    probe: (document) => Object.assign(document, { security: [] }),
  },
];

/** For probes: the first operation that fits, to change it in place. */
const edit = (value: unknown, ...path: readonly string[]): Record<string, unknown> =>
  at(value, ...path) as Record<string, unknown>;
const some = (document: Node, method: string): Record<string, unknown> =>
  operations(document).find((one) => one.method === method)?.node as Record<string, unknown>;
const rename = (document: Node, to: string): void => {
  const all = edit(document, 'paths');
  all[to] = Object.values(all)[0];
};
