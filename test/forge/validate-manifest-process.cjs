// Runs @forge/manifest in a process of its own: its validator reads translation files from the working directory.
const { ProcessorBuilder, ValidationTypes } = require('@forge/manifest');

async function main() {
  const found = [];
  for (const pass of [ValidationTypes.FULL, ValidationTypes.PRODUCT_TRIGGER]) {
    const validation = ProcessorBuilder.instance().withValidation(pass).withOptions({}).build();
    const { success, errors = [] } = await validation.process('manifest.yml');
    found.push({ success, errors });
  }
  process.stdout.write(JSON.stringify(found));
}

main().catch((error) => {
  process.stderr.write(String(error.stack));
  process.exitCode = 1;
});
