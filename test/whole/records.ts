// SPDX-License-Identifier: EUPL-1.2
import type { Visitor } from '../support/visitor.ts';

const region = ['noor-van-dijk', 'ayse-de-wit', 'els-verhoeven', 'karim-el-amrani'];
const allocated = ['sanne-meijer', 'peter-kok', 'zorggroep-hollandse-plassen'];
const ofGouda = ['college-gouda', 'wim-de-raad'];

/** A kind of record of the example: where it is found, and who may see it. */
export type Kind = {
  readonly naam: string;
  /** In whose pages it is found. */
  readonly van: string;
  readonly pagina: RegExp;
  /** For what no page leads to. */
  readonly vind?: (visitor: Visitor) => Promise<string>;
  /** Its addresses in the interface, `{}` for its identifier. */
  readonly api: readonly string[];
  /** Everyone who may see its page; for everyone else it does not exist. */
  readonly mag: readonly string[];
  /** Who may ask the interface, when those are not the same. */
  readonly magApi?: readonly string[];
};

const provider = 'zorggroep-hollandse-plassen';
const id = '[\\da-f-]{36}';

/** The page that its own aanbieder does not get to see by a link, because the form stands in its place. */
async function findDraft(visitor: Visitor): Promise<string> {
  const list = await (await visitor.get('/inkoop')).text();
  const procedure = new RegExp(`/inkoop/procedures/(${id})`).exec(list)?.[1];
  const answer = await visitor.get(`/api/v1/procedures/${procedure}/inschrijving`);
  const { concept } = (await answer.json()) as { concept: { inschrijving: { id: string } } };
  return `/inkoop/inschrijvingen/${concept.inschrijving.id}`;
}

export const kinds: readonly Kind[] = [
  {
    naam: 'een casus',
    van: 'sanne-meijer',
    pagina: new RegExp(`^/toegang/${id}$`),
    api: ['/casussen/{}'],
    mag: ['sanne-meijer'],
  },
  {
    naam: 'een toewijzing',
    van: 'sanne-meijer',
    pagina: new RegExp(`^/toegang/toewijzingen/${id}$`),
    api: ['/toewijzingen/{}'],
    mag: allocated,
  },
  {
    naam: 'een bericht',
    van: provider,
    pagina: new RegExp(`^/berichten/${id}$`),
    api: ['/berichten/{}', '/berichten/{}/bestand'],
    mag: allocated,
  },
  {
    naam: 'het bestand van een bericht',
    van: provider,
    pagina: new RegExp(`^/berichten/${id}/bestand$`),
    api: [],
    mag: allocated,
  },
  {
    naam: 'een declaratie',
    van: provider,
    pagina: new RegExp(`^/declaraties/${id}$`),
    api: ['/declaraties/{}'],
    mag: [...allocated, ...ofGouda],
  },
  {
    naam: 'een declaratieregel',
    van: provider,
    pagina: new RegExp(`^/declaraties/regels/${id}$`),
    api: ['/prestaties/{}'],
    mag: [...allocated, ...ofGouda],
  },
  {
    naam: 'een betaling',
    van: 'peter-kok',
    pagina: new RegExp(`^/declaraties/betalingen/${id}$`),
    api: ['/betaalvoorstellen/{}'],
    mag: ['peter-kok', provider],
  },
  {
    naam: 'een euro',
    van: 'wim-de-raad',
    pagina: new RegExp(`^/verantwoording/euros/${id}$`),
    api: ['/prestaties/{}/draad'],
    mag: ['peter-kok', ...ofGouda],
  },
  {
    naam: 'een inschrijving',
    van: provider,
    pagina: new RegExp(`^/inkoop/inschrijvingen/${id}$`),
    api: ['/inschrijvingen/{}'],
    mag: [provider, 'ayse-de-wit', 'els-verhoeven', 'karim-el-amrani'],
    magApi: [provider],
  },
  {
    naam: 'een concept dat te laat kwam',
    van: 'de-linde',
    pagina: new RegExp(`^/inkoop/inschrijvingen/${id}$`),
    vind: findDraft,
    api: ['/inschrijvingen/{}'],
    mag: ['de-linde'],
  },
  {
    naam: 'een overeenkomst',
    van: provider,
    pagina: new RegExp(`^/contracten/${id}$`),
    api: ['/overeenkomsten/{}'],
    mag: [...region, ...allocated, ...ofGouda, 'college-zuidplas'],
  },
  {
    naam: 'een brief of overeenkomst',
    van: provider,
    pagina: new RegExp(`^/documenten/${id}$`),
    api: ['/documenten/{}'],
    mag: [...region, provider],
  },
];

/** Everyone who tries every door. */
export const people = [...region, ...allocated, ...ofGouda, 'college-zuidplas', 'de-linde'] as const;
