goog.module('com.example.j2cl.app');

const Orders = goog.require('com.example.orders.Orders');

Orders.run();
