import {
  Badge,
  Box,
  Button,
  ButtonGroup,
  Code,
  CodeBlock,
  Em,
  Heading,
  Inline,
  Link,
  LinkButton,
  List,
  ListItem,
  LoadingButton,
  Lozenge,
  Pressable,
  Stack,
  Strong,
  Tag,
  TagGroup,
  Text,
  Tooltip,
  User,
  xcss,
} from '@forge/react';
import { useState } from 'react';

const card = xcss({
  padding: 'space.200',
  backgroundColor: 'elevation.surface.sunken',
  borderColor: 'color.border',
  borderStyle: 'solid',
  borderWidth: 'border.width',
  borderRadius: 'radius.medium',
});

export function Shapes() {
  const [pressed, setPressed] = useState(0);
  const [loading, setLoading] = useState(false);
  const press = () => setPressed((count) => count + 1);
  return (
    <>
      <Heading as="h2">Shapes and words</Heading>
      <Box xcss={card} testId="card">
        <Stack space="space.100">
          <Text>
            Some <Strong>strong</Strong>, some <Em>gentle</Em> and some <Code>code()</Code>, a{' '}
            <Lozenge appearance="success">lozenge</Lozenge>, a <Badge appearance="important">{12}</Badge>, a{' '}
            <Link href="https://docs.example/page" openNewTab>
              link out
            </Link>{' '}
            and a <Link href="/browse/HELP-1">link to the site</Link>.
          </Text>
          <Text color="color.text.subtle" size="small">
            A quiet sentence about <User accountId="account-2" />.
          </Text>
        </Stack>
      </Box>
      <List type="unordered">
        <ListItem>first</ListItem>
        <ListItem>second</ListItem>
      </List>
      <CodeBlock text={'POST /rest/servicedeskapi/customer\n400 Bad Request'} language="text" />
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <ButtonGroup label="Actions">
          <Button appearance="primary" onClick={press} iconBefore="add">
            Press me
          </Button>
          <Button isDisabled>Not now</Button>
          <Button appearance="danger">Dangerous</Button>
          <LoadingButton isLoading={loading} onClick={() => setLoading(true)}>
            Load
          </LoadingButton>
          <LinkButton href="/jira/projects">Go to projects</LinkButton>
        </ButtonGroup>
        <Pressable onClick={press} backgroundColor="color.background.neutral" padding="space.100">
          <Text>Pressable</Text>
        </Pressable>
        <Tooltip content="More about it">
          <Button appearance="subtle">Hover</Button>
        </Tooltip>
      </Inline>
      <Text>{`Pressed ${pressed} times`}</Text>
      <TagGroup>
        <Tag text="stays" isRemovable={false} />
        <Tag text="goes" removeButtonLabel="Remove goes" />
      </TagGroup>
    </>
  );
}
