// SPDX-License-Identifier: EUPL-1.2
import { Attention, DefinitionList } from '#libs/ui';

type Props = { readonly gegeven: { readonly geheim: string; readonly client?: string } };

/** A secret, the one time that it is told. */
export const Eenmaliggeheim = ({ gegeven: { geheim, client } }: Props) => (
  <Attention kind="ok" title="Bewaar dit geheim nu: het staat alleen hier, en maar één keer">
    <DefinitionList
      items={[
        ...(client ? [{ term: 'Client-id', value: <code>{client}</code> }] : []),
        { term: 'Geheim', value: <code>{geheim}</code> },
      ]}
    />
    <p>Zet het in het andere programma, niet in een e-mail of bestand. Bent u het kwijt, maak dan een nieuw.</p>
  </Attention>
);
