// SPDX-License-Identifier: EUPL-1.2
import type { Doorloop } from '#libs/kernel';
import { Actions } from '#libs/ui';

type Props = {
  /** What one goes through, in one word: `verzoek`. */
  readonly wat: string;
  readonly doorloop: Pick<Doorloop, 'vorige' | 'volgende'>;
  /** Where one of them stands. */
  readonly adres: (id: string) => string;
};

/**
 * The one before and the one after, for who works through a list: each one key away, which stands in the link. The guide
 * says which keys a browser asks besides.
 */
export const Doorlopen = ({ wat, doorloop: { vorige, volgende }, adres }: Props) =>
  (vorige !== null || volgende !== null) && (
    <nav aria-label={`Van ${wat} naar ${wat}`}>
      <Actions>
        {vorige !== null && <Stap href={adres(vorige)} rel="prev" toets="t" tekst="Vorige" />}
        {volgende !== null && <Stap href={adres(volgende)} rel="next" toets="v" tekst="Volgende" />}
      </Actions>
    </nav>
  );

type StapProps = {
  readonly href: string;
  readonly rel: 'prev' | 'next';
  readonly toets: string;
  readonly tekst: string;
};

const Stap = ({ href, rel, toets, tekst }: StapProps) => (
  // biome-ignore lint/a11y/noAccessKey: whoever judges a hundred of these must not have to look for the link
  <a className="ir-button ir-button--secondary" href={href} rel={rel} accessKey={toets}>
    {tekst} (toets {toets})
  </a>
);

/** @example plaatsTekst('Verzoek', { nummer: 3, aantal: 17 }) // 'Verzoek 3 van 17' */
export const plaatsTekst = (wat: string, { nummer, aantal }: Pick<Doorloop, 'nummer' | 'aantal'>): string | null =>
  nummer === null ? null : `${wat} ${nummer} van ${aantal}`;
