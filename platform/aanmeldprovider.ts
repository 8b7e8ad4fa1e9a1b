// SPDX-License-Identifier: EUPL-1.2
import type { Aanmeldsleutel } from './aanmeldsleutel.ts';
import type { Niveau } from './niveau.ts';

/** A provider of OpenID Connect with which people sign in. */
export type Aanmeldprovider = {
  /** Its short name, in addresses. */
  readonly code: string;
  /** What stands on its button. */
  readonly naam: string;
  readonly issuer: string;
  readonly client: string;
  /** By what it knows the platform: a secret that both have, or a key of which it has the public half. */
  readonly geheim: string;
  readonly sleutel: Aanmeldsleutel | null;
  /** Where it sends people back to, below our own address: for each provider another, so that none answers for another. */
  readonly terug: string;
  readonly scopes: readonly string[];
  /** What it is asked to prove with every sign-in. */
  readonly acr: readonly string[];
  /** Which level its words mean. */
  readonly niveaus: Readonly<Record<string, Niveau>>;
  /** What counts when it says none of those words. */
  readonly niveau: Niveau;
  readonly claims: { readonly niveau: string; readonly vestiging: string | null; readonly kvk: string | null };
};

/** The words that eHerkenning and eIDAS use themselves [Afsprakenstelsel Elektronische Toegangsdiensten; (EU) 2015/1502]. */
export const bekendeNiveaus: Readonly<Record<string, Niveau>> = {
  'urn:etoegang:core:assurance-class:loa1': 'laag',
  'urn:etoegang:core:assurance-class:loa2': 'laag',
  'urn:etoegang:core:assurance-class:loa2plus': 'laag',
  'urn:etoegang:core:assurance-class:loa3': 'substantieel',
  'urn:etoegang:core:assurance-class:loa4': 'hoog',
  'http://eidas.europa.eu/LoA/low': 'laag',
  'http://eidas.europa.eu/LoA/substantial': 'substantieel',
  'http://eidas.europa.eu/LoA/high': 'hoog',
};

/** The one provider of who has no file. It is trusted to ask enough, unless it says otherwise itself. */
export const enigeProvider = (issuer: string, geheim: string): Aanmeldprovider => ({
  code: 'organisatie',
  naam: 'Aanmelden',
  issuer,
  client: 'inkoopregie',
  geheim,
  sleutel: null,
  terug: '/aanmelden/terug',
  scopes: [],
  acr: [],
  niveaus: bekendeNiveaus,
  niveau: 'substantieel',
  claims: { niveau: 'acr', vestiging: null, kvk: null },
});
