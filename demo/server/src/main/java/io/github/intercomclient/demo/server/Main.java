/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.demo.server;

import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the demo until it is stopped. */
@Command(
    name = "demo-server",
    mixinStandardHelpOptions = true,
    description = "Serves a single page app with the Intercom Messenger, or a stand-in for it.")
final class Main implements Callable<Integer> {
  @Option(names = "--port", description = "The port to listen on, 0 for any (${DEFAULT-VALUE}).")
  private int port = 8080;

  @Option(names = "--app-id", description = "Load the vendor's Messenger for this workspace.")
  private String appId;

  @Option(names = "--secret", description = "That workspace's identity verification secret.")
  private String secret;

  @Option(names = "--gwt", description = "Serve the GWT build of the app, not the J2CL one.")
  private boolean gwt;

  @Option(
      names = "--session-seconds",
      description = "How long a session lasts without a request (${DEFAULT-VALUE}).")
  private int sessionSeconds = 3600;

  public static void main(String[] arguments) {
    int status = new CommandLine(new Main()).execute(arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  @Override
  public Integer call() {
    DemoServer.Builder builder =
        DemoServer.builder()
            .port(port)
            .sessionLength(Duration.ofSeconds(sessionSeconds))
            .onSent(sent -> System.out.println("stand-in: " + sent));
    if (gwt) {
      builder.gwt();
    }
    if (appId != null) {
      builder.workspace(appId, secret);
    }
    System.out.println(builder.start().url());
    return 0;
  }
}
