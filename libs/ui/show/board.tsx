// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';

export type BoardColumn = {
  readonly key: string;
  readonly title: ReactNode;
  readonly cards: readonly { readonly key: string; readonly content: ReactNode }[];
};

/** Things in columns by how far they are; on a narrow screen the columns stand under each other. @example <Board columns={[{ key: 'nu', title: 'Nu', cards: [{ key: 'a', content: 'Vervoer' }] }]} /> */
export const Board = ({ columns }: { readonly columns: readonly BoardColumn[] }) => (
  <div className="ir-board">
    {columns.map(({ key, title, cards }) => (
      <section className="ir-board__column" key={key}>
        <h3>
          {title} ({cards.length})
        </h3>
        <ul>
          {cards.map((card) => (
            <li className="ir-board__card" key={card.key}>
              {card.content}
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
);
