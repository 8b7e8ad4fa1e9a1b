// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import { classes, type Maybe } from '../props.ts';

export type ThreadNode = {
  /** What sort of thing: "Doel", "Product". */
  readonly kind: string;
  readonly title: ReactNode;
  readonly href?: Maybe<string>;
  /** The figure that belongs to it: an amount, a number. */
  readonly figure?: ReactNode;
  readonly note?: ReactNode;
  readonly current?: Maybe<boolean>;
};

type Props = { readonly label: string; readonly nodes: readonly ThreadNode[] };

/**
 * A chain of linked things, from first cause to last effect, that can be walked in both directions.
 * @example <Thread label="Van doel tot euro" nodes={[{ kind: 'Doel', title: 'Veilig opgroeien', href: '/doelen/1' }, { kind: 'Product', title: 'Begeleiding', current: true }]} />
 */
export function Thread({ label, nodes }: Props) {
  const at = nodes.findIndex(({ current }) => current);
  return (
    <nav className="ir-thread" aria-label={label}>
      <ol className="ir-thread__chain">
        {nodes.map((node) => (
          <li className={classes('ir-thread__node', node.current && 'ir-thread__node--current')} key={node.kind}>
            <Card {...node} />
          </li>
        ))}
      </ol>
      {at >= 0 && <Neighbours before={nodes[at - 1]} after={nodes[at + 1]} />}
    </nav>
  );
}

const Card = ({ kind, title, href, figure, note, current }: ThreadNode) => (
  <div className="ir-thread__card" aria-current={current ? 'true' : undefined}>
    <span className="ir-thread__kind">{kind}</span>
    {href ? (
      <a className="ir-thread__title" href={href}>
        {title}
      </a>
    ) : (
      <span className="ir-thread__title">{title}</span>
    )}
    {figure && <span className="ir-thread__figure">{figure}</span>}
    {note && <span className="ir-thread__note">{note}</span>}
  </div>
);

const Neighbours = ({ before, after }: { before: Maybe<ThreadNode>; after: Maybe<ThreadNode> }) => (
  <div className="ir-thread__walk">
    {before?.href && (
      <a href={before.href} rel="prev">
        <Icon name="left" />
        Waarvoor? Naar {before.kind.toLowerCase()}
      </a>
    )}
    {after?.href && (
      <a href={after.href} rel="next">
        Waarheen? Naar {after.kind.toLowerCase()}
        <Icon name="right" />
      </a>
    )}
  </div>
);
