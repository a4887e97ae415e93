# fault 2: the feature has no scenario
Feature: Nothing to see
