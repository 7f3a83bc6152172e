goog.module('io.github.intercomclient.production');

const ContractPage = goog.require('io.github.intercomclient.production.ContractPage');

ContractPage.run();
