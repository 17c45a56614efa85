import ForgeReconciler, { Text } from '@forge/react';

ForgeReconciler.render(<Text>Parcels</Text>);
