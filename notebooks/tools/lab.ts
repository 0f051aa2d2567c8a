import { prepareEnvironment, projectEnvironment } from "./environment.ts";
import { watchSignals } from "./interruption.ts";
import { KERNEL_NAME } from "./kernelspec.ts";
import { writeLabSettings } from "./lab_settings.ts";
import { projectPath } from "./project.ts";
import { reportError } from "./user_error.ts";

const SETTINGS = [
  `--ServerApp.root_dir=${projectPath("notebooks")}`,
  `--MultiKernelManager.default_kernel_name=${KERNEL_NAME}`,
  `--KernelSpecManager.allowed_kernelspecs=${KERNEL_NAME}`,
  "--KernelSpecManager.ensure_native_kernel=False",
  "--ServerApp.kernel_websocket_connection_class=stopping_kernels.StoppingConnection",
  "--MultiKernelManager.kernel_manager_class=stopping_kernels.StoppingKernelManager",
  // In the list of files stands what is opened, not what it is made of.
  '--ContentsManager.hide_globs=["tools", "requirements.*", ".*", "__pycache__"]',
  // Looking for language servers starts npm, which writes in the user's home.
  "--LanguageServerManager.autodetect=False",
  // Nothing that asks the net for news or for extensions.
  "--LabApp.extension_manager=readonly",
  "--LabApp.custom_css=True",
  "--LabApp.default_url=/lab/tree/README.md",
  "--LabApp.news_url=None",
  "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
];

/**
 * `deno task lab`: opens JupyterLab on the notebooks, with our kernel.
 *
 * @param args Passed on to JupyterLab, such as `--no-browser`.
 */
async function main(args: string[]): Promise<number> {
  const interruption = watchSignals();
  try {
    const code = await serve(args, interruption.signal);
    return interruption.exitCode ?? code;
  } catch (error) {
    return interruption.exitCode ?? reportError(error);
  }
}

async function serve(args: string[], signal: AbortSignal): Promise<number> {
  const { python, variables } = await prepareEnvironment(
    projectEnvironment(signal),
  );
  await writeLabSettings(projectPath(".venv"));
  const program = projectPath("notebooks", "tools", "jupyter", "serve_lab.py");
  const server = new Deno.Command(python, {
    args: [program, ...SETTINGS, ...args],
    env: { ...variables },
    stdin: "piped",
  }).spawn();
  // The server takes the end of its input as word to end with all kernels.
  const stop = () => void server.stdin.close().catch(() => {});
  signal.addEventListener("abort", stop);
  if (signal.aborted) stop();
  return (await server.status).code;
}

Deno.exit(await main(Deno.args));
