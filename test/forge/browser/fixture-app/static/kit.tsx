import ForgeReconciler, { Stack, Tab, TabList, TabPanel, Tabs } from '@forge/react';
import { Choices } from './choices';
import { Fields } from './fields';
import { Shapes } from './shapes';
import { Signals } from './signals';
import { Tables } from './tables';

/** Every component that the local host draws, with its events. */
function Kit() {
  return (
    <Tabs id="kit" shouldUnmountTabPanelOnChange>
      <TabList>
        <Tab>Shapes</Tab>
        <Tab>Fields</Tab>
        <Tab>Choices</Tab>
        <Tab>Signals</Tab>
        <Tab>Tables</Tab>
      </TabList>
      {[<Shapes key="1" />, <Fields key="2" />, <Choices key="3" />, <Signals key="4" />, <Tables key="5" />].map(
        (part) => (
          <TabPanel key={part.key}>
            <Stack space="space.200" alignInline="stretch">
              {part}
            </Stack>
          </TabPanel>
        ),
      )}
    </Tabs>
  );
}

ForgeReconciler.render(<Kit />);
