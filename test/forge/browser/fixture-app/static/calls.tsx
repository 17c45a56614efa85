import { events, invoke, requestJira, view } from '@forge/bridge';
import ForgeReconciler, {
  Button,
  I18nProvider,
  Stack,
  Text,
  useProductContext,
  useTheme,
  useTranslation,
} from '@forge/react';
import { useEffect, useState } from 'react';

function Calls() {
  const { ready, t } = useTranslation();
  const context = useProductContext();
  const theme = useTheme();
  const [answer, setAnswer] = useState('not asked');
  const [event, setEvent] = useState('none');
  const [path, setPath] = useState('/');
  useEffect(() => {
    void events.on('app.news', (news) => setEvent(String(news)));
  }, []);
  const ask = (functionKey: string) =>
    invoke<{ echo: unknown }>(functionKey, { text: 'hello' }).then(
      (result) => setAnswer(`${String(result instanceof Object)} ${JSON.stringify(result)}`),
      (error: unknown) => setAnswer(`${String(error instanceof Error)} ${(error as Error).message}`),
    );
  return (
    <Stack space="space.100">
      <Text>{ready ? t('greeting') : 'no translations yet'}</Text>
      <Text>{`Context: ${context?.moduleKey ?? ''} ${context?.accountId ?? ''} ${context?.locale ?? ''} ${context?.siteUrl ?? ''}`}</Text>
      <Text>{`Theme: ${theme?.colorMode ?? 'unknown'}`}</Text>
      <Button onClick={() => void ask('echo')}>Invoke</Button>
      <Button onClick={() => void ask('fail')}>Invoke and fail</Button>
      <Button
        onClick={() =>
          void requestJira('/rest/api/3/myself', { headers: { Accept: 'application/json' } })
            .then(async (response) => `${response.status} ${JSON.stringify(await response.json())}`)
            .then(setAnswer)
        }
      >
        Ask Jira
      </Button>
      <Button onClick={() => void events.emit('app.news', 'news arrived')}>Emit</Button>
      <Button
        onClick={() =>
          void view.createHistory().then((history) => {
            history.listen((location) => setPath(location.pathname));
            history.push('/second');
          })
        }
      >
        Push
      </Button>
      <Text>{`Answer: ${answer}`}</Text>
      <Text>{`Event: ${event}`}</Text>
      <Text>{`Path: ${path}`}</Text>
    </Stack>
  );
}

ForgeReconciler.render(
  <I18nProvider>
    <Calls />
  </I18nProvider>,
);
