/**
 * Preloaded into the processes of the launcher. Their channel to it closes when it is gone, even when it was killed
 * and could tell nobody.
 */
process.once("disconnect", () => process.exit(1));
process.channel?.unref();
