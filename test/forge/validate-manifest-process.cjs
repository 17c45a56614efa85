// Runs @forge/manifest over the folders of the arguments, in a process of its own: its validator reads translation
// files from the working directory. It takes seconds to get ready, and hardly any time for a folder.
const { ProcessorBuilder, ValidationTypes } = require('@forge/manifest');

async function main() {
  const found = process.argv.slice(2).map(() => []);
  for (const pass of [ValidationTypes.FULL, ValidationTypes.PRODUCT_TRIGGER]) {
    const validation = ProcessorBuilder.instance().withValidation(pass).withOptions({}).build();
    for (const [index, folder] of process.argv.slice(2).entries()) {
      process.chdir(folder);
      const { success, errors = [] } = await validation.process('manifest.yml');
      found[index].push({ success, errors });
    }
  }
  process.stdout.write(JSON.stringify(found));
}

main().catch((error) => {
  process.stderr.write(String(error.stack));
  process.exitCode = 1;
});
