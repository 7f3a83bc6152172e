package com.example.gwt;

import com.example.orders.Orders;
import com.google.gwt.core.client.EntryPoint;

/** Starts the app. */
public final class Main implements EntryPoint {
  @Override
  public void onModuleLoad() {
    Orders.run();
  }
}
