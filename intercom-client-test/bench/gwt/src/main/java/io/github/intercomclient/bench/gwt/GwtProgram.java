/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.bench.gwt;

import com.google.gwt.core.client.EntryPoint;
import io.github.intercomclient.bench.Everything;
import io.github.intercomclient.bench.Smallest;
import io.github.intercomclient.bench.Typical;

/** The program that the compiler is told to take; it leaves out the others. */
public final class GwtProgram implements EntryPoint {
  @Override
  public void onModuleLoad() {
    String program = System.getProperty("program");
    if (program.equals("smallest")) {
      Smallest.main();
    } else if (program.equals("typical")) {
      Typical.main();
    } else if (program.equals("everything")) {
      Everything.main();
    }
  }
}
