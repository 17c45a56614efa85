import { Text } from '@forge/react';
import type { ReactNode } from 'react';
import type { Report } from '../../src/requests/report';
import type { RepairActions } from '../hooks/use-repair';
import { useWords } from '../hooks/use-words';
import { AddNow } from './add-now';
import { GuideOffer } from './guide-offer';
import { LookAgain } from './look-again';
import { RepairOffer } from './repair-offer';

/** The repair that a watched account ends with. */
const ADD = 'add-customer-to-service-project';

interface Props {
  report: Report;
  actions: RepairActions;
  busy: boolean;
  /** Keeps what was typed and watched, out of sight. */
  hidden: boolean;
  onRenew: () => void;
  /** What a guide ends with, where its cause was told. */
  askAgain: (cause: string) => ReactNode;
}

/** Everything that can be done about what was found. */
export function Offers({ report, actions, busy, hidden, onRenew, askAgain }: Props) {
  const { say } = useWords();
  const { offers, addNow, target, caller, complaint, question } = report;
  // Repairs of a request are about the one that was pasted, where one of this service project was.
  const request = complaint.issueKeys?.find((key) => key.startsWith(`${target.projectKey}-`));
  const tries = addNow !== undefined && addNow.against === undefined;
  const adds = caller.rights === 'project-admin' || caller.rights === 'jira-admin' || addNow?.as === 'app';

  function onActive(cause: string, customer: boolean) {
    if (adds && !customer) void actions.planAndApply({ repair: ADD, cause });
    else onRenew();
  }

  return (
    <>
      {offers.map((offer) => {
        switch (offer.kind) {
          case 'repair':
            return hidden ? null : (
              <RepairOffer
                key={`repair-${offer.repair}-${offer.cause}`}
                offer={offer}
                busy={busy}
                onPlan={() =>
                  void actions.plan({
                    repair: offer.repair,
                    cause: offer.cause,
                    ...(request === undefined ? {} : { request }),
                  })
                }
              />
            );
          case 'guide':
            return (
              <GuideOffer
                key={`guide-${offer.guide}-${offer.cause}`}
                offer={offer}
                target={{ project: target.projectKey, email: target.email }}
                adds={adds}
                hidden={hidden}
                onActive={(customer) => onActive(offer.cause, customer)}
              >
                {askAgain(offer.cause)}
                {offer.watch ? null : (
                  <LookAgain cause={offer.cause} report={report} busy={busy} onLookAgain={onRenew} />
                )}
              </GuideOffer>
            );
          default:
            return offer satisfies never;
        }
      })}
      {tries ? (
        <AddNow
          addNow={addNow}
          email={target.email}
          busy={busy}
          hidden={hidden}
          onPlan={(wish) => void actions.plan(wish)}
        />
      ) : null}
      {hidden || offers.length > 0 || tries ? null : (
        <Text>{say(`screen.offers.${question === undefined ? 'none' : 'none-yet'}`)}</Text>
      )}
    </>
  );
}
