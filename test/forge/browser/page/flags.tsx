import Flag, { AutoDismissFlag, FlagGroup } from '@atlaskit/flag';
import ErrorIcon from '@atlaskit/icon/core/status-error';
import InformationIcon from '@atlaskit/icon/core/status-information';
import SuccessIcon from '@atlaskit/icon/core/status-success';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import { type ReactElement, useSyncExternalStore } from 'react';
import { callApp } from './app-events';
import { type FlagOptions, flagStore, removeFlag } from './flags-store';

const icons: Record<NonNullable<FlagOptions['type']>, ReactElement> = {
  info: <InformationIcon label="Information" color="var(--ds-icon-information)" />,
  success: <SuccessIcon label="Success" color="var(--ds-icon-success)" />,
  warning: <WarningIcon label="Warning" color="var(--ds-icon-warning)" />,
  error: <ErrorIcon label="Error" color="var(--ds-icon-danger)" />,
};

export function Flags() {
  const flags = useSyncExternalStore(flagStore.subscribe, flagStore.get);
  return (
    <section aria-label="Messages" className="flags">
      <FlagGroup
        onDismissed={(id: string | number) => removeFlag(id)}
        label="Messages"
        labelTag="h2"
        shouldRenderToParent
      >
        {flags.map(({ id, title, description, type, appearance, actions, isAutoDismiss }) => {
          const Shown = isAutoDismiss === true ? AutoDismissFlag : Flag;
          return (
            <Shown
              key={id}
              id={id}
              title={title ?? ''}
              description={description}
              icon={icons[type ?? 'info']}
              {...(appearance === undefined ? {} : { appearance })}
              actions={(actions ?? []).map((action) => ({
                content: action.text,
                onClick: () => callApp('showFlag.actions', action.onClick),
              }))}
            />
          );
        })}
      </FlagGroup>
    </section>
  );
}
